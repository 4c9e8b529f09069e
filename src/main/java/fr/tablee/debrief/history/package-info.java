/// What many workshops say together: a small summary of each, and what is read over them (hardest
/// cards, commonest confusions, what activities really take, what a second check changes). Pure;
/// keeps nothing and shows nothing.
@NullMarked
package fr.tablee.debrief.history;

import org.jspecify.annotations.NullMarked;
