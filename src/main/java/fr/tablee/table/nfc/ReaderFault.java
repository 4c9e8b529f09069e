package fr.tablee.table.nfc;

import fr.tablee.table.FaultKind;

/// Why a reader made no sense. Each kind knows what may help; its sentence is for the maker's log.
sealed interface ReaderFault {

  /// What may help.
  enum Remedy {
    /// The same again; and a restart when that fails too.
    RETRY,
    /// Waking and setting up the chip, as after power-up.
    RESTART,
    /// Nothing that the program can do.
    NONE
  }

  Remedy remedy();

  FaultKind kind();

  String sentence();

  /// The operating system refused a transfer.
  record BusFailed(String why) implements ReaderFault {
    @Override
    public Remedy remedy() {
      return Remedy.RESTART;
    }

    @Override
    public FaultKind kind() {
      return FaultKind.BUS;
    }

    @Override
    public String sentence() {
      return "the SPI transfer failed: " + why;
    }
  }

  /// Only ones on the line: no supply, no wire, or a chip that has fallen asleep after a dip of its
  /// supply.
  record Floating() implements ReaderFault {
    @Override
    public Remedy remedy() {
      return Remedy.RESTART;
    }

    @Override
    public FaultKind kind() {
      return FaultKind.FLOATING;
    }

    @Override
    public String sentence() {
      return "the line floats: unplugged, unpowered or asleep";
    }
  }

  /// Only zeros on the line: something holds it, or nothing is there to lift it.
  record Grounded() implements ReaderFault {
    @Override
    public Remedy remedy() {
      return Remedy.RESTART;
    }

    @Override
    public FaultKind kind() {
      return FaultKind.SILENT;
    }

    @Override
    public String sentence() {
      return "the line is held low: a short circuit, or another reader that does not let it go";
    }
  }

  /// Two readers drive the line at once.
  ///
  /// @param version what came through
  record LineFight(int version) implements ReaderFault {
    @Override
    public Remedy remedy() {
      return Remedy.RESTART;
    }

    @Override
    public FaultKind kind() {
      return FaultKind.BROKEN;
    }

    @Override
    public String sentence() {
      return String.format(
          "version %02X is 92 with a bit pulled down: another reader drives MISO too", version);
    }
  }

  /// The chip answers and is no longer set up: it has started afresh by itself.
  record SettingsLost() implements ReaderFault {
    @Override
    public Remedy remedy() {
      return Remedy.RESTART;
    }

    @Override
    public FaultKind kind() {
      return FaultKind.UNSET;
    }

    @Override
    public String sentence() {
      return "the chip has lost its settings: its supply dips";
    }
  }

  /// The chip did not say that it heard a command.
  record NoAcknowledge(String command) implements ReaderFault {
    @Override
    public Remedy remedy() {
      return Remedy.RETRY;
    }

    @Override
    public FaultKind kind() {
      return FaultKind.SILENT;
    }

    @Override
    public String sentence() {
      return "no ACK for " + command;
    }
  }

  /// The chip heard a command and did not answer in time.
  record NoAnswer(String command, long millis) implements ReaderFault {
    @Override
    public Remedy remedy() {
      return Remedy.RETRY;
    }

    @Override
    public FaultKind kind() {
      return FaultKind.NO_ANSWER;
    }

    @Override
    public String sentence() {
      return "no answer to " + command + " within " + millis + " ms";
    }
  }

  /// The answer had a wrong checksum, twice.
  record BrokenFrame(String command) implements ReaderFault {
    @Override
    public Remedy remedy() {
      return Remedy.RETRY;
    }

    @Override
    public FaultKind kind() {
      return FaultKind.BROKEN;
    }

    @Override
    public String sentence() {
      return "the answer to "
          + command
          + " arrived broken: long or loose wires, or too fast a clock";
    }
  }

  /// The chip says that a command makes no sense.
  record Refused(String command) implements ReaderFault {
    @Override
    public Remedy remedy() {
      return Remedy.RETRY;
    }

    @Override
    public FaultKind kind() {
      return FaultKind.REFUSED;
    }

    @Override
    public String sentence() {
      return "the chip refused " + command;
    }
  }

  /// Another chip than the one that the table file names answers.
  ///
  /// @param wanted the chip of the table file
  /// @param version what the chip calls itself
  record WrongChip(String wanted, int version) implements ReaderFault {
    @Override
    public Remedy remedy() {
      return Remedy.NONE;
    }

    @Override
    public FaultKind kind() {
      return FaultKind.WRONG_CHIP;
    }

    @Override
    public String sentence() {
      return String.format("not a %s: it calls itself %02X", wanted, version);
    }
  }

  /// The chip says that the command itself arrived broken.
  record Nacked(String command) implements ReaderFault {
    @Override
    public Remedy remedy() {
      return Remedy.RETRY;
    }

    @Override
    public FaultKind kind() {
      return FaultKind.BROKEN;
    }

    @Override
    public String sentence() {
      return command + " arrived broken: long or loose wires, or too fast a clock";
    }
  }

  /// Another chip, or another firmware, answers than the one that was set up.
  record Exchanged(String before, String now) implements ReaderFault {
    @Override
    public Remedy remedy() {
      return Remedy.RESTART;
    }

    @Override
    public FaultKind kind() {
      return FaultKind.UNSET;
    }

    @Override
    public String sentence() {
      return "the chip was exchanged: " + now + " instead of " + before;
    }
  }
}
