package fr.tablee.app.command;

import fr.tablee.app.Version;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The root command `tablee`. Each verb is a subcommand of its own; `serve` is meant where none is
/// given.
@Command(
    name = "tablee",
    description =
        "La table d’atelier qui sent ses cartes, éclaire son plateau et rédige son débrief.",
    versionProvider = Version.class,
    subcommands = {
      ServeCommand.class,
      ReplayCommand.class,
      CheckCommand.class,
      NewPackCommand.class,
      DeckCommand.class,
      EncodeCommand.class,
      DebriefCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      DoctorCommand.class,
      CaptureCommand.class,
      PrintCommand.class,
      BenchCommand.class
    },
    synopsisHeading = TableeCommand.USAGE,
    descriptionHeading = "%n",
    optionListHeading = "%nOptions :%n",
    commandListHeading = "%nCommandes :%n",
    sortOptions = false)
final class TableeCommand implements Runnable {
  static final String USAGE = "Usage : ";
  private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

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

  /// Runs the arguments and gives the exit code.
  static int execute(String... arguments) {
    CommandLine line = line();
    return line.execute(withVerb(arguments, line.getSubcommands().keySet()));
  }

  /// The arguments with `serve` before them, unless they begin with a verb or ask for help.
  private static String[] withVerb(String[] arguments, Set<String> verbs) {
    if (arguments.length > 0
        && (verbs.contains(arguments[0])
            || OWN_OPTIONS.contains(arguments[0])
            || !arguments[0].startsWith("-"))) {
      return arguments;
    }
    return Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
  }

  /// The whole command line, ready to run: usage errors said in French with exit code 2, faults in
  /// one sentence with 1.
  static CommandLine line() {
    CommandLine line = new CommandLine(new TableeCommand());
    line.getSubcommands()
        .values()
        .forEach(verb -> verb.getCommandSpec().usageMessage().synopsisHeading(USAGE));
    return line.setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new Faults());
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
