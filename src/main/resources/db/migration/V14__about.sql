-- What a line is about beside its own words, a term a line.

alter table responsibility add column about varchar default '' not null;
