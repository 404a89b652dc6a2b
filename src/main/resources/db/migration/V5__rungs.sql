-- A KPI names up to three targets, each with what it rests on, in place of one band; a role's target is one of them or its own.
-- The content is imported again by the build that brings this, so what the dropped columns held need not move.

alter table kpi add column rungs varchar default '' not null;
alter table kpi drop column band_min;
alter table kpi drop column band_max;
alter table kpi drop column band_text;
alter table kpi drop column basis;
alter table kpi drop column source_name;
alter table kpi drop column source_url;
alter table kpi drop column source_dated;
alter table kpi_target add column rung varchar;
alter table kpi_target add column reason varchar default '' not null;

-- The few lines that define a role are marked.

alter table responsibility add column defining boolean default false not null;
