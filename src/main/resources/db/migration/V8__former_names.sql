-- What pages were called once, so that links by name still find them; the first start reads them from the content.

create table former_name (
	id bigint primary key,
	position integer not null,
	name varchar not null,
	path varchar not null
);
