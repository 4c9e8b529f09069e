/// Hands on a virtual table: emulated tags for the cards of a pack, and the movements that lay,
/// lift and tap them, on a board or with the wand. Only the table's chips see what they do.
@NullMarked
package fr.tablee.app.virtual;

import org.jspecify.annotations.NullMarked;
