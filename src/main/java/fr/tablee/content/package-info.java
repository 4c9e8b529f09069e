/// Packs: their model, their loading and their validation, each fault with its file and line. Pure
/// but for reading the pack's own files. It knows what a card says and what a key holds, not how a
/// workshop runs or how a card is sensed.
@NullMarked
package fr.tablee.content;

import org.jspecify.annotations.NullMarked;
