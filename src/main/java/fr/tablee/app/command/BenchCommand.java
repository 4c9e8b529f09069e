package fr.tablee.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `tablee bench ...`: measurements on this machine; each says what it measured and how it spread.
@Command(
    name = "bench",
    description = "Mesure le programme sur cette machine.",
    subcommands = HistoryBench.class)
final class BenchCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
