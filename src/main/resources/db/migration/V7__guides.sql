-- Texts that several pages link to; the first start reads them from the content.

create table guide (
	id bigint primary key,
	slug varchar not null unique,
	title varchar not null,
	since bigint default 0 not null,
	position integer not null,
	lead_text varchar not null,
	body varchar not null
);
