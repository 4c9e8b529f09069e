package fr.tablee.firmware;

import org.opentest4j.TestAbortedException;

/// A test that cannot run on this machine says so, in one line that `./verify` repeats at its end.
final class LeftOut {

  private LeftOut() {}

  /// Ends the test as skipped.
  static TestAbortedException because(String what, String reason) {
    String line = "Laissé de côté : " + what + ", parce que " + reason + ".";
    System.out.println("\n" + line);
    return new TestAbortedException(line);
  }
}
