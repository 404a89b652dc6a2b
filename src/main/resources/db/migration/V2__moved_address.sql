-- Where pages and places went that were once published. A former address stands here once; the empty fragment is the page itself.

create table moved_address (
	id bigint primary key,
	position integer not null,
	from_path varchar not null,
	from_fragment varchar not null,
	to_path varchar not null,
	to_fragment varchar not null,
	gone boolean not null,
	title varchar not null,
	unique (from_path, from_fragment)
);
