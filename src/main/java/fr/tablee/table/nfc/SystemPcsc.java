package fr.tablee.table.nfc;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.TerminalFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The system's PC/SC service (`pcscd`) through javax.smartcardio. One thread.
///
/// Traps:
/// * The JDK asks the service for a context once in a program's life and keeps it when the service
///   has been restarted: every call then fails with `SCARD_E_NO_SERVICE` for ever. [#renew()] makes
///   it forget; the program must be started with `--add-opens
///   java.smartcardio/sun.security.smartcardio=ALL-UNNAMED` for that, as its jar's manifest does.
/// * The JDK gives a factory without readers where there is no service: asked again each time.
public final class SystemPcsc implements PcscService {

  private static final Logger LOG = LoggerFactory.getLogger(SystemPcsc.class);
  private static final String JDK_TERMINALS = "sun.security.smartcardio.PCSCTerminals";

  @Override
  public List<CardTerminal> terminals() throws CardException {
    try {
      return TerminalFactory.getInstance("PC/SC", null).terminals().list();
    } catch (NoSuchAlgorithmException e) {
      // Thrown where libpcsclite is missing, and where its service does not run.
      throw new CardException("SCARD_E_NO_SERVICE", e);
    }
  }

  @Override
  public void renew() {
    try {
      Class<?> terminals = Class.forName(JDK_TERMINALS);
      Field context = terminals.getDeclaredField("contextId");
      context.setAccessible(true);
      context.setLong(null, 0);
      Field known = terminals.getDeclaredField("terminals");
      known.setAccessible(true);
      ((Map<?, ?>) known.get(null)).clear();
    } catch (ReflectiveOperationException | InaccessibleObjectException e) {
      LOG.warn("a restarted PC/SC service is only found again by restarting this program", e);
    }
  }
}
