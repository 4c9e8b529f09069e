/// Packs written from a page or a spreadsheet: cards read as forms, and changed in the YAML text
/// line by line, so that comments, order and wording of everything else stay as their author left
/// them. Nothing is written that [fr.tablee.content.PackChecker] would refuse.
@NullMarked
package fr.tablee.content.edit;

import org.jspecify.annotations.NullMarked;
