-- What the catalog calls itself; the first start reads it from the content.

alter table catalog_version add column name varchar default 'Roleprint' not null;
alter table catalog_version add column summary varchar default '' not null;
alter table catalog_version add column holds varchar default 'roles' not null;
alter table catalog_version add column language varchar default 'en-GB' not null;
