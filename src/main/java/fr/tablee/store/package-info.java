/// What outlives a restart, in one SQLite file: the log, the workshops, the tag registry and the
/// packs as they were played. One thread writes, in order and in groups. It keeps events as they
/// are given and judges none.
@NullMarked
package fr.tablee.store;

import org.jspecify.annotations.NullMarked;
