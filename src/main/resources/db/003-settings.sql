-- What a facilitator has chosen on this table; what is not here has its default.
create table setting (
  name text primary key,
  value text not null
) strict, without rowid;
