package fr.tablee.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// What no command foresaw: one French sentence for the person, the whole trace in the log at debug
/// level. Exit code 1.
final class Faults implements IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    LOG.debug("{} failed", line.getCommandSpec().qualifiedName(), fault);
    var err = line.getErr();
    err.println("Tablée s’arrête : %s".formatted(sentence(fault)));
    err.flush();
    return ExitCode.SOFTWARE;
  }

  private static String sentence(Exception fault) {
    var message = fault.getMessage();
    return message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
  }
}
