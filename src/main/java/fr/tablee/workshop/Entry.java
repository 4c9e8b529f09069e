package fr.tablee.workshop;

/// One line of a workshop's log.
///
/// @param seq from 1, without gaps
/// @param at when
/// @param actor who
/// @param event what
public record Entry(long seq, Moment at, Actor actor, Event event) {}
