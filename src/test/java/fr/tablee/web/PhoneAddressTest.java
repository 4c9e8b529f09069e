package fr.tablee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The address in the display's code is one that a phone can reach.
class PhoneAddressTest {

  private static PhoneAddress on(String bound, String... own) {
    List<InetAddress> addresses = new ArrayList<>();
    try {
      for (String one : own) {
        addresses.add(InetAddress.getByName(one));
      }
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
    return new PhoneAddress(bound, addresses);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tablee.local", "10.42.0.1:8080", "192.168.1.20", "[fe80::1]:8080"})
  void theNameUnderWhichABrowserKnowsTheTableWillDo(String host) {
    assertThat(on("0.0.0.0", "127.0.0.1").base(host)).contains("http://" + host);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:8080", "127.0.0.1:8080", "LOCALHOST:8080", "[::1]:8080"})
  void aDisplayOnTheTableItselfShowsTheTablesOwnWifiFirst(String host) {
    assertThat(on("0.0.0.0", "127.0.0.1", "fe80::2", "10.0.0.7", "10.42.0.1").base(host))
        .contains("http://10.42.0.1:8080");
    assertThat(on("0.0.0.0", "127.0.0.1", "192.168.1.20").base(host))
        .contains("http://192.168.1.20:8080");
  }

  @Test
  void thePortOfPlainHttpIsNotSaid() {
    assertThat(on("0.0.0.0", "10.42.0.1").base("localhost")).contains("http://10.42.0.1");
  }

  @Test
  void aTableThatListensToItsOwnMachineOnlyHasNoAddressForPhones() {
    assertThat(on("127.0.0.1", "192.168.1.20").base("localhost:8080")).isEmpty();
    assertThat(on("0.0.0.0", "127.0.0.1").base("localhost:8080")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "tablee.local/x", "tablee.local:123456", "x@y", "\"><svg"})
  void whatIsNoHostGivesNoAddress(String host) {
    assertThat(on("0.0.0.0", "192.168.1.20").base(host)).isEmpty();
  }
}
