-- Several replicas may import into these tables. Whoever holds the lock of the version's row does, so there is always one;
-- and the build that imported stands in it, so that an older one leaves the tables alone.

alter table catalog_version add column built_at timestamp(6) with time zone default '1970-01-01 00:00:00+00' not null;

insert into catalog_version (id, checksum, imported_at, files, roles, responsibilities, skills, kpis)
select 1, '', current_timestamp, 0, 0, 0, 0, 0 where not exists (select 1 from catalog_version);
