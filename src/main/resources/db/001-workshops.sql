-- One row a pack as it was played; the same pack is kept once.
create table pack_snapshot (
  hash text primary key,
  json text not null
) strict;

-- One row a workshop.
create table workshop (
  id text primary key,
  opened text not null,
  pack text not null,
  pack_version text not null,
  pack_snapshot text not null references pack_snapshot (hash),
  table_name text not null
) strict;

-- The log: never changed, never deleted but with its workshop.
create table event (
  workshop text not null references workshop (id) on delete cascade,
  seq integer not null,
  wall text not null,
  elapsed_ms integer not null,
  actor text not null,
  type text not null,
  version integer not null,
  body text not null,
  primary key (workshop, seq)
) strict, without rowid;
