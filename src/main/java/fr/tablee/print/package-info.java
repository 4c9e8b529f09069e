/// Paper: the cards, mats and labels of a pack and the facilitator's booklet, as PDF. Layouts are
/// pure: pack and table in, ink on pages out, in millimetres; one writer at the edge makes the PDF.
/// It knows packs and table files, not how a workshop runs.
@NullMarked
package fr.tablee.print;

import org.jspecify.annotations.NullMarked;
