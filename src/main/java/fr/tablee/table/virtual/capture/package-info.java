/// What went over a table's buses, kept in a file and played back: every transfer, every output pin
/// and every look at the clock, so that the drivers meet a real board's behaviour again in a test.
/// It knows neither chips nor tables; only `app` knows it.
@NullMarked
package fr.tablee.table.virtual.capture;

import org.jspecify.annotations.NullMarked;
