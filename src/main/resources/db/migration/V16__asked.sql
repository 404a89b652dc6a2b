-- What people may type who need a line, a phrase a line.

alter table responsibility add column asked varchar default '' not null;
