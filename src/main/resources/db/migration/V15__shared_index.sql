-- Replicas may share one search index. Which edition its documents are whole for, by the form in which builds write them;
-- whoever holds the lock of the version's row writes.

create table search_index (
	form integer not null primary key,
	edition bigint not null
);

-- Replicas that live, and the oldest edition that each still reads: what any of them needs is not removed.

create table replica (
	id varchar(36) not null primary key,
	form integer not null,
	edition bigint not null,
	seen timestamp(6) with time zone not null
);
