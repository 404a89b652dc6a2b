-- A role may be told apart from a title that the catalog does without.

alter table role_difference alter column other_id drop not null;
alter table role_difference add column other_title varchar;
