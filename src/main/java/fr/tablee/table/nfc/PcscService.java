package fr.tablee.table.nfc;

import java.util.List;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;

/// Where PC/SC readers come from: the system's service ([SystemPcsc]), or an emulated one.
public interface PcscService {

  /// The readers that are plugged in now.
  List<CardTerminal> terminals() throws CardException;

  /// Forgets a connection to a service that has ended, so that the next call makes a new one.
  void renew();
}
