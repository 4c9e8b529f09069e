package fr.tablee.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The root command `tablee`. Each verb is a subcommand of its own; alone, it prints the help.
@Command(
    name = "tablee",
    description =
        "La table d’atelier qui sent ses cartes, éclaire son plateau et rédige son débrief.",
    versionProvider = Version.class,
    synopsisHeading = "Usage : ",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions :%n",
    commandListHeading = "%nCommandes :%n",
    sortOptions = false)
final class TableeCommand implements Runnable {
  // Inherited: every verb answers to --help.
  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Affiche cette aide.")
  private boolean helpRequested;

  @SuppressWarnings("unused")
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Affiche la version.")
  private boolean versionRequested;

  @Spec private CommandSpec spec;

  /// The whole command line, ready to run: usage errors said in French with exit code 2, faults in
  /// one sentence with 1.
  static CommandLine line() {
    return new CommandLine(new TableeCommand())
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new Faults());
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
