-- Each import makes an edition; what it changes carries the edition's number, so that readers read only that anew.

alter table catalog_version add column edition bigint default 0 not null;
alter table job_family add column since bigint default 0 not null;
alter table area add column since bigint default 0 not null;
alter table skill add column since bigint default 0 not null;
alter table kpi add column since bigint default 0 not null;
alter table role add column since bigint default 0 not null;
