-- What the history page shows of a workshop, computed from its log by the rules of that version: a cache, safe to delete.
create table workshop_summary (
  workshop text primary key references workshop (id) on delete cascade,
  rules integer not null,
  last_seq integer not null,
  body text not null
) strict, without rowid;

-- What a facilitator wrote about a workshop afterwards.
create table workshop_note (
  workshop text primary key references workshop (id) on delete cascade,
  text text not null,
  edited text not null
) strict, without rowid;

-- Where an imported workshop comes from; those of this table are not here.
create table workshop_origin (
  workshop text primary key references workshop (id) on delete cascade,
  origin text not null, -- name of the table
  signer text not null, -- short form of the key that signed the file
  fingerprint text not null, -- of pack and log, the same on every table
  imported text not null
) strict, without rowid;

-- The list of workshops asks of each whether it began and ended; without these it would read every log.
create index event_started on event (workshop) where type = 'started';

create index event_closed on event (workshop) where type = 'closed';
