package fr.tablee.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// By which address a phone in the room reaches this table. The display often runs on the table
/// itself and knows it as `localhost`, which would send a phone to itself.
///
/// @param bound the address that is listened on
/// @param own the addresses of this machine
record PhoneAddress(String bound, List<InetAddress> own) {

  private static final Pattern HOST =
      Pattern.compile("(?<name>[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?<port>:[0-9]{1,5})?");

  /// The network that the table carries itself, as `firmware-config/system` sets it up.
  private static final String ACCESS_POINT = "10.42.0.1";

  /// For this machine as it is now.
  static PhoneAddress here(String bound) {
    try {
      return new PhoneAddress(
          bound,
          NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).toList());
    } catch (SocketException e) {
      return new PhoneAddress(bound, List.of());
    }
  }

  /// `http://tablee.local`, without a slash at the end: the name under which the asking browser
  /// knows the table, unless that is a name for itself; else the table's own Wi-Fi, else another
  /// network that it is on. Empty when only this machine can reach the table.
  ///
  /// @param host the request's `Host`
  Optional<String> base(String host) {
    Matcher asked = HOST.matcher(host);
    if (!asked.matches()) {
      return Optional.empty();
    }
    Optional<String> known =
        isItself(asked.group("name")) ? Optional.empty() : Optional.of("http://" + host);
    if (known.isPresent() || isItself(bound)) {
      return known;
    }
    return own.stream()
        .filter(Inet4Address.class::isInstance)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .map(InetAddress::getHostAddress)
        .min(
            Comparator.comparing((String address) -> !address.equals(ACCESS_POINT))
                .thenComparing(Comparator.naturalOrder()))
        .map(address -> "http://" + address + Objects.requireNonNullElse(asked.group("port"), ""));
  }

  private static boolean isItself(String name) {
    return name.equalsIgnoreCase("localhost")
        || name.toLowerCase(Locale.ROOT).endsWith(".localhost")
        || name.startsWith("127.")
        || name.equals("[::1]")
        || name.equals("::1");
  }
}
