package fr.tablee.app.command;

import fr.tablee.app.Complaint;
import fr.tablee.app.Misuse;
import fr.tablee.content.PackException;
import fr.tablee.print.PrintFault;
import fr.tablee.store.StoreException;
import fr.tablee.store.exchange.ParcelException;
import fr.tablee.table.TableFileException;
import fr.tablee.table.nfc.ReaderBankException;
import fr.tablee.table.virtual.capture.CaptureException;
import fr.tablee.web.ListeningException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// What stopped a command, said in one French sentence; the whole trace goes to the log at debug
/// level. Exit code 1, or 2 where only the arguments are at fault.
final class Faults implements IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    LOG.debug("{} failed", line.getCommandSpec().qualifiedName(), fault);
    if (fault instanceof Misuse misuse) {
      return UsageErrors.tell(line, String.valueOf(misuse.getMessage()));
    }
    var err = line.getErr();
    err.println("Tablée s’arrête : %s".formatted(sentence(fault)));
    err.flush();
    return ExitCode.SOFTWARE;
  }

  private static String sentence(Exception fault) {
    return switch (fault) {
      case Complaint _,
          PackException _,
          TableFileException _,
          PrintFault _,
          StoreException _,
          ParcelException _,
          ReaderBankException _,
          CaptureException _,
          ListeningException _ ->
          String.valueOf(fault.getMessage());
      default ->
          "une erreur que personne n’avait prévue (%s). Rien de ce qui est gardé n’est perdu ; relancer, et si cela revient, le signaler avec ces mots."
              .formatted(fault);
    };
  }
}
