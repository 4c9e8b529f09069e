/// Workshops in a signed file, to be carried from one table to another: writing it, and reading it
/// with the distrust that a file from elsewhere deserves. Knows nothing of pages and commands.
@NullMarked
package fr.tablee.store.exchange;

import org.jspecify.annotations.NullMarked;
