package fr.tablee.hardware;

import java.util.Map;

/// Prudent currents that the sums start from.
///
/// @param readers reader type to its currents
/// @param piMilliamps the Pi at 5 V
/// @param logicMilliamps one logic chip
/// @param regulatorEfficiency of the 5 V to 3.3 V converters
/// @param regulatorLimitMilliamps what one converter can give at 3.3 V
/// @param supplyLimitMilliamps what the mains adapter can give at 5 V
record Currents(
    Map<String, Reader> readers,
    int piMilliamps,
    int logicMilliamps,
    double regulatorEfficiency,
    int regulatorLimitMilliamps,
    int supplyLimitMilliamps) {

  /// At 3.3 V, in milliamperes: field off, field on.
  record Reader(int idle, int field) {}
}
