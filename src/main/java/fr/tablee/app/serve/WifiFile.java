package fr.tablee.app.serve;

import fr.tablee.web.WifiAccess;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The name and the key of the table's own Wi-Fi, which `tablee-install wifi` leaves for this
/// program: two lines, `ssid=Tablee` and `psk=abcd2345`. On other machines the file is not there,
/// and nothing is missing.
record WifiFile(Path file) {

  private static final Logger LOG = LoggerFactory.getLogger(WifiFile.class);

  /// Where the installation puts it, unless the system property `tablee.wifi` says otherwise.
  static WifiFile installed() {
    return new WifiFile(Path.of(System.getProperty("tablee.wifi", "/etc/tablee/wifi.properties")));
  }

  Optional<WifiAccess> read() {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IOException e) {
      LOG.warn("{} cannot be read", file, e);
      return Optional.empty();
    }
    String ssid = lines.getProperty("ssid", "");
    String key = lines.getProperty("psk", "");
    return ssid.isEmpty() || key.isEmpty()
        ? Optional.empty()
        : Optional.of(new WifiAccess(ssid, key));
  }
}
