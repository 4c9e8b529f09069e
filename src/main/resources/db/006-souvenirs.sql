-- The secret address of a workshop's participants' sheet; it dies with the workshop.
create table souvenir (
  workshop text primary key references workshop (id) on delete cascade,
  token text not null unique
) strict, without rowid;
