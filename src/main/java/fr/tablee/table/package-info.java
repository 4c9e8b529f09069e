/// The table as the workshop sees it: slots, panels, lectern, table files, and presence, which
/// turns sightings into cards placed and lifted. It speaks of tags and slots, never of buses, pins
/// or chips' registers, and knows nothing of the game.
@NullMarked
package fr.tablee.table;

import org.jspecify.annotations.NullMarked;
