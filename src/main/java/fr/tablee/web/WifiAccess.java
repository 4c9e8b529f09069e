package fr.tablee.web;

/// The Wi-Fi that the table itself carries.
///
/// @param ssid its name
/// @param key its WPA key
public record WifiAccess(String ssid, String key) {

  /// What a phone's camera reads to join it: `WIFI:T:WPA;S:Tablee;P:abcd2345;;`, with a backslash
  /// before each `\ ; , : "` of name and key.
  public String code() {
    return "WIFI:T:WPA;S:%s;P:%s;;".formatted(escaped(ssid), escaped(key));
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\;,:\"])", "\\\\$1");
  }
}
