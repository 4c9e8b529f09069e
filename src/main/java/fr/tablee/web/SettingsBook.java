package fr.tablee.web;

import java.util.List;

/// Where settings are kept. Any thread may call.
public interface SettingsBook {

  /// As chosen now.
  Settings settings();

  /// Keeps others; whoever listens to the table's state hears of it. A pack or a table is taken up
  /// by [#restart].
  void keep(Settings next);

  /// What can be chosen as pack and as table.
  Choices choices();

  /// Takes another PIN for the console from now on; those who are in stay in.
  ///
  /// @param pin six digits
  void changePin(String pin);

  /// Takes the table down and up again with the chosen pack and table, a few seconds from now.
  void restart();

  /// Calls back after each change.
  Subscription listen(Runnable onChange);

  /// @param packs the packs beside the one that is played
  /// @param tables the tables that there are files for, `virtual` first
  /// @param fixed names of the settings that the command line has decided: `pack`, `table`, `pin`
  /// @param pack the pack that is played now
  /// @param table the table that runs now
  record Choices(
      List<Choice> packs, List<Choice> tables, List<String> fixed, String pack, String table) {
    public Choices {
      packs = List.copyOf(packs);
      tables = List.copyOf(tables);
      fixed = List.copyOf(fixed);
    }
  }

  /// @param id what the setting holds
  /// @param title what a person reads
  /// @param language BCP 47 tag of its texts; empty where it has none
  record Choice(String id, String title, String language) {}
}
