package fr.tablee.print;

import fr.tablee.debrief.ActivityReport;

/// An activity of a debrief on paper.
///
/// @param number its place in the run sheet, from 1
/// @param report what is told of it
/// @param colour `#rrggbb`, as a press prints it
/// @param wash the same, thinned for a ground
public record PaperActivity(int number, ActivityReport report, String colour, String wash) {

  static PaperActivity of(int number, ActivityReport report) {
    Shade shade = Shade.printable(report.accent());
    return new PaperActivity(number, report, shade.hex(), shade.wash(0.1).hex());
  }
}
