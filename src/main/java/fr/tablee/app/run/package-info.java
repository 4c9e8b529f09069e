/// One workshop as it runs on a table: its state, its log in memory or in the store, what the table
/// showed last, and the archive of those that are kept. Neither threads nor pages live here.
@NullMarked
package fr.tablee.app.run;

import org.jspecify.annotations.NullMarked;
