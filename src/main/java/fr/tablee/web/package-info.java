/// The pages and the HTTP calls: the public display, the facilitator's console, the virtual table's
/// page, the live stream. It turns requests into workshop commands and state into pages; it decides
/// nothing about the game and never touches a chip. An answer leaves this room only after its step
/// of the reveal ladder.
@NullMarked
package fr.tablee.web;

import org.jspecify.annotations.NullMarked;
