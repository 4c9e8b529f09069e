package fr.tablee.debrief;

import com.fasterxml.jackson.annotation.JsonProperty;

/// A rule of an ordering that was broken.
///
/// @param before id of the card that should come first
/// @param after id of the card that should come later
/// @param because the sentence that names the rule
/// @param firstTry whether the first check broke it
/// @param last `final` in JSON: whether the last check did
public record RuleReport(
    String before,
    String after,
    String because,
    boolean firstTry,
    @JsonProperty("final") boolean last) {}
