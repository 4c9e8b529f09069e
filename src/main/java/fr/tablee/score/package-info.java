/// Answer keys and verdicts: precedence, the fewest cards to move, concordance, zones. Pure
/// functions of a key and a board; the same board always gets the same verdict. No text for the
/// screen, no clock and no file.
@NullMarked
package fr.tablee.score;

import org.jspecify.annotations.NullMarked;
