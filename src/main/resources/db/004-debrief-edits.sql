-- What a facilitator made of a debrief's sentences, beside the computed text and never over it.
create table debrief_edit (
  workshop text not null references workshop (id) on delete cascade,
  language text not null,
  sentence text not null, -- the computed sentence's key, or that of an added one
  block text not null, -- the block it stands in
  kind text not null check (kind in ('reworded', 'hidden', 'added')),
  text text not null, -- empty when hidden
  edited text not null,
  primary key (workshop, language, sentence)
) strict, without rowid;
