/// Drawings of a debrief as SVG: the board at a moment, the course of an activity, each with a text
/// that says the same. Pure functions of the record; plain SVG attributes only, so that a browser,
/// a printer without colour and a PDF renderer draw the same. Nothing here judges or counts.
@NullMarked
package fr.tablee.debrief.picture;

import org.jspecify.annotations.NullMarked;
