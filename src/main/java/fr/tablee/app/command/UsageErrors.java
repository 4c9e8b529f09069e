package fr.tablee.app.command;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one French sentence what is wrong with the arguments, and where the help is. Exit code
/// 2.
final class UsageErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    return tell(fault.getCommandLine(), sentence(fault));
  }

  /// Says it, and where the help is.
  static int tell(CommandLine line, String sentence) {
    var err = line.getErr();
    err.println(sentence);
    err.println("Voir « %s --help ».".formatted(line.getCommandSpec().qualifiedName()));
    err.flush();
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException fault) {
    return switch (fault) {
      case UnmatchedArgumentException unmatched ->
          "Argument inconnu : « %s ».".formatted(String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing ->
          "Il manque : %s."
              .formatted(
                  String.join(
                      ", ", missing.getMissing().stream().map(UsageErrors::nameOf).toList()));
      case OverwrittenOptionException overwritten ->
          "L’option « %s » est donnée deux fois.".formatted(nameOf(overwritten.getOverwritten()));
      default -> {
        var argument = fault.getArgSpec();
        yield argument == null
            ? Objects.requireNonNullElse(fault.getMessage(), "Arguments illisibles.")
            : "La valeur « %s » ne convient pas à « %s »."
                .formatted(fault.getValue(), nameOf(argument));
      }
    };
  }

  private static String nameOf(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
