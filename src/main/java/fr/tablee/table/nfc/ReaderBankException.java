package fr.tablee.table.nfc;

import fr.tablee.table.TableSpec.ReadersSpec;

/// The machine does not give the readers their bus or their address lines. The message is for the
/// person at the table.
public final class ReaderBankException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReaderBankException(ReadersSpec readers, Throwable cause) {
    super(
        "Les lecteurs ne sont pas joignables par /dev/spidev"
            + readers.spiBus()
            + "."
            + readers.chipSelect()
            + " et les broches BCM "
            + readers.addressLinesBcm()
            + " : activer SPI (raspi-config), vérifier les groupes spi et gpio, ou lancer la table"
            + " virtuelle ("
            + cause.getMessage()
            + ")",
        cause);
  }
}
