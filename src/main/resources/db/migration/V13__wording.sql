-- What pages of a company's catalog say in its own words; the first start reads it from the content.

alter table catalog_version add column wording varchar default '' not null;
