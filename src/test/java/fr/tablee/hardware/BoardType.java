package fr.tablee.hardware;

import java.util.List;
import java.util.Map;

/// A board as the netlist file describes it, before it is built once or three times.
///
/// @param copies the names of the boards built from it
/// @param parts reference to type
/// @param nets name to the pins on it, `U1.A0`
/// @param readers how many readers it carries; their parts and nets repeat, with placeholders
record BoardType(
    String id,
    String title,
    List<String> copies,
    Map<String, String> parts,
    Map<String, List<String>> nets,
    List<String> unused,
    int readers,
    Map<String, String> readerParts,
    Map<String, List<String>> readerNets) {}
