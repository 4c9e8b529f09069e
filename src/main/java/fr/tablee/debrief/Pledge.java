package fr.tablee.debrief;

/// An action that people said they will do. A card on the board speaks for one person, the console
/// counts further ones.
///
/// @param card identity of the action card
/// @param title its title
/// @param zone id of the horizon
/// @param horizon title of the horizon
/// @param people how many
/// @param corrected whether a count of it was put right later
public record Pledge(
    String card, String title, String zone, String horizon, int people, boolean corrected) {}
