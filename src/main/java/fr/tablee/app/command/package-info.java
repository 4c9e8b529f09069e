/// The command line: one class a verb, its options, what it prints and its exit code. It is the
/// only room that writes to the standard streams. What a verb does lives in the rooms below.
@NullMarked
package fr.tablee.app.command;

import org.jspecify.annotations.NullMarked;
