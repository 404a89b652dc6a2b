-- One script for H2 (PostgreSQL mode) and PostgreSQL. Text columns carry no length: each database's own limit holds.

create sequence catalog_seq start with 1 increment by 50;

create table catalog_version (
	id integer primary key,
	checksum varchar not null,
	imported_at timestamp(6) with time zone not null,
	files integer not null,
	roles bigint not null,
	responsibilities bigint not null,
	skills bigint not null,
	kpis bigint not null
);

create table job_family (
	id bigint primary key,
	slug varchar not null unique,
	title varchar not null,
	position integer not null,
	description varchar not null
);

create table area (
	id bigint primary key,
	slug varchar not null unique,
	title varchar not null,
	position integer not null,
	description varchar not null
);

create table skill (
	id bigint primary key,
	slug varchar not null unique,
	title varchar not null,
	skill_group varchar not null,
	also_known_as varchar not null,
	frameworks varchar not null,
	definition varchar not null,
	awareness varchar not null,
	working varchar not null,
	practitioner varchar not null,
	expert varchar not null
);

create table kpi (
	id bigint primary key,
	slug varchar not null unique,
	title varchar not null,
	area_id bigint not null references area,
	also_known_as varchar not null,
	unit varchar not null,
	better varchar not null,
	cadence varchar not null,
	band_min numeric(38, 6),
	band_max numeric(38, 6),
	band_text varchar not null,
	basis varchar not null,
	authority varchar,
	source_name varchar,
	source_url varchar,
	source_dated varchar,
	definition varchar not null,
	formula varchar not null,
	caution varchar not null
);

create table role (
	id bigint primary key,
	slug varchar not null unique,
	title varchar not null,
	family_id bigint not null references job_family,
	level varchar not null,
	also_known_as varchar not null,
	former_slugs varchar not null,
	reports_to varchar not null,
	span varchar,
	frameworks varchar not null,
	excerpt varchar not null,
	summary varchar not null,
	markdown varchar not null,
	source_path varchar not null,
	checksum varchar not null,
	updated_on date,
	retired_on date,
	successor varchar
);
create index role_family on role (family_id);

create table responsibility (
	id bigint primary key,
	role_id bigint not null references role,
	position integer not null,
	area_id bigint not null references area,
	anchor varchar not null,
	title varchar not null,
	body varchar not null,
	unique (role_id, anchor)
);
create index responsibility_area on responsibility (area_id);

create table skill_requirement (
	id bigint primary key,
	role_id bigint not null references role,
	position integer not null,
	skill_id bigint not null references skill,
	must_have boolean not null,
	proficiency varchar not null,
	note varchar not null,
	unique (role_id, skill_id)
);
create index skill_requirement_skill on skill_requirement (skill_id);

create table kpi_target (
	id bigint primary key,
	role_id bigint not null references role,
	position integer not null,
	kpi_id bigint not null references kpi,
	target varchar not null,
	cadence varchar not null,
	note varchar not null,
	unique (role_id, kpi_id)
);
create index kpi_target_kpi on kpi_target (kpi_id);

create table career_step (
	id bigint primary key,
	role_id bigint not null references role,
	position integer not null,
	direction varchar not null,
	other_id bigint references role,
	other_title varchar not null,
	kind varchar not null,
	years_min integer not null,
	years_max integer not null,
	body varchar not null
);
create index career_step_role on career_step (role_id);
create index career_step_other on career_step (other_id);

create table section (
	id bigint primary key,
	role_id bigint not null references role,
	position integer not null,
	anchor varchar not null,
	title varchar not null,
	body varchar not null,
	unique (role_id, anchor)
);

create table role_difference (
	id bigint primary key,
	role_id bigint not null references role,
	position integer not null,
	other_id bigint not null references role,
	note varchar not null
);
create index role_difference_role on role_difference (role_id);
create index role_difference_other on role_difference (other_id);

create table role_change (
	id bigint primary key,
	role_id bigint not null references role,
	position integer not null,
	changed_on date not null,
	note varchar not null
);
create index role_change_role on role_change (role_id);
create index role_change_day on role_change (changed_on);

create table synonym_group (
	id bigint primary key,
	position integer not null,
	terms varchar not null,
	also_finds varchar not null
);
