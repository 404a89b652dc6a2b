-- Of what a line is about, the terms for which it is what one looks for, a term a line.

alter table responsibility add column answers varchar default '' not null;
