/// From a workshop's log and the pack as it was played to a debrief: figures, texts and exports. A
/// debrief is computed again each time and never stored. Nothing here reads a clock, a chip or a
/// request.
@NullMarked
package fr.tablee.debrief;

import org.jspecify.annotations.NullMarked;
