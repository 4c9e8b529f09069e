-- Tags that bear no identity of ours and stand for a card all the same. Only tags that somebody registered are here; the
-- numbers of all others are never kept. Forgetting a card deletes its rows.
create table tag_registry (
  uid text primary key,
  card text not null,
  registered text not null
) strict, without rowid;
