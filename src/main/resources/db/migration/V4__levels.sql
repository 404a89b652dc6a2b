-- Levels become content like families and areas; a role refers to its level.
-- What a stored role's word meant stands in files now, so stored roles cannot be kept: they are deleted here, and the edition loses its checksum, which
-- no content has. The next start then imports everything anew. The edition's number stays, since readers and search indexes tell old from new by it.

delete from responsibility;
delete from skill_requirement;
delete from kpi_target;
delete from career_step;
delete from section;
delete from role_difference;
delete from role_change;
delete from role;
update catalog_version set checksum = '';

create table level (
	id bigint primary key,
	slug varchar not null unique,
	title varchar not null,
	since bigint default 0 not null,
	rank integer not null,
	track varchar not null,
	also_known_as varchar not null,
	description varchar not null,
	scope varchar,
	people varchar,
	money varchar,
	horizon varchar,
	ambiguity varchar,
	reach varchar,
	may_stop varchar
);

alter table role drop column level;
alter table role add column level_id bigint not null references level;
create index role_level on role (level_id);
