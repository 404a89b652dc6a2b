-- What a company says of its roles besides what the format knows; the first start reads it from the content.

alter table role add column own_facts varchar default '' not null;
alter table catalog_version add column facts varchar default '' not null;
