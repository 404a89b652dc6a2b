-- Concepts take the place of groups of synonyms; the first start reads them from the content.

drop table synonym_group;

create table thesaurus_concept (
	id bigint primary key,
	position integer not null,
	name varchar not null,
	other_names varchar not null,
	narrower varchar not null,
	tools varchar not null,
	plain_words varchar not null,
	not_meant varchar not null,
	belongs_to varchar not null
);
