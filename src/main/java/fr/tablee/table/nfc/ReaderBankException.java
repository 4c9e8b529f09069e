package fr.tablee.table.nfc;

/// The machine does not give the readers their bus or their lines. The message is for the person at
/// the table.
public final class ReaderBankException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param where the device and the pins, in French
  ReaderBankException(String where, Throwable cause) {
    super(
        "Les lecteurs ne sont pas joignables par "
            + where
            + " : activer SPI (raspi-config), vérifier les groupes spi et gpio, ou lancer la table"
            + " virtuelle ("
            + cause.getMessage()
            + ")",
        cause);
  }
}
