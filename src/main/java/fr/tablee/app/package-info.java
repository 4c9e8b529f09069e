/// The composition root and the command line: reads the arguments, builds a table, a pack, a store
/// and the pages, and ties their threads together. It is the only room that writes to the standard
/// streams and the only one that knows the virtual table. No rule of the game, no chip and no HTML
/// lives here.
@NullMarked
package fr.tablee.app;

import org.jspecify.annotations.NullMarked;
