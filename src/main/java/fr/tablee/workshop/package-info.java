/// One run of a pack with one group: commands, events, state, run sheet and reveal ladder. Pure:
/// `(state, input) -> events`, and state is the fold of the log. No file, no network, no thread and
/// no clock; the time arrives with the input. Of the table it knows the slots and the light scenes,
/// nothing of the chips.
@NullMarked
package fr.tablee.workshop;

import org.jspecify.annotations.NullMarked;
