package fr.tablee.web;

import fr.tablee.content.Card;
import fr.tablee.content.PackImages;
import java.util.List;
import java.util.function.Supplier;

/// The pictures that the pages may show. Any thread may ask.
///
/// @param cards the cards that may lie on the table now
/// @param images the pack's pictures
public record Pictures(Supplier<List<Card>> cards, PackImages images) {}
