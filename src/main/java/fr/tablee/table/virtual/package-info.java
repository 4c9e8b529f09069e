/// A table without hardware: emulated chips, tags, radio field and strip behind a Pi4J provider,
/// byte for byte what the drivers would meet on a real bus. It knows neither packs nor workshops,
/// uses no library to speak for the tags it emulates, and only `app` knows it.
@NullMarked
package fr.tablee.table.virtual;

import org.jspecify.annotations.NullMarked;
