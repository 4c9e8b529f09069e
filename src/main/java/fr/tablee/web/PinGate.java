package fr.tablee.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/// The console's door: one PIN, web sessions in memory. Wrong PINs from one address are slowed down
/// after the third and locked for a while after the tenth. Thread-safe.
final class PinGate {

  private static final int FREE_TRIES = 3;
  private static final int TRIES_BEFORE_LOCK = 10;
  private static final long LOCK_MILLIS = 300_000;
  private static final int MOST_SESSIONS = 64;
  private static final int MOST_ADDRESSES = 1024;

  /// What came of a try.
  sealed interface Outcome {
    /// @param token the session's secret, for the cookie
    record Opened(String token) implements Outcome {}

    /// @param waitSeconds how long the next try is refused
    record Wrong(long waitSeconds) implements Outcome {}

    record Wait(long seconds) implements Outcome {}
  }

  private record Tries(int wrong, long closedUntilMillis) {}

  private byte[] pin;
  private final LongSupplier nowMillis;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Tries> records = new HashMap<>();
  private final Set<String> sessions = new LinkedHashSet<>();

  /// @param pin six digits
  /// @param nowMillis monotonic milliseconds
  PinGate(String pin, LongSupplier nowMillis) {
    this.pin = pin.getBytes(StandardCharsets.UTF_8);
    this.nowMillis = nowMillis;
  }

  /// Tries a PIN from an address.
  synchronized Outcome open(String address, String tried) {
    long now = nowMillis.getAsLong();
    if (records.size() > MOST_ADDRESSES) {
      records.values().removeIf(record -> record.closedUntilMillis() <= now);
    }
    Tries record = records.getOrDefault(address, new Tries(0, now));
    if (record.closedUntilMillis() > now) {
      return new Outcome.Wait(seconds(record.closedUntilMillis() - now));
    }
    if (MessageDigest.isEqual(pin, tried.getBytes(StandardCharsets.UTF_8))) {
      records.remove(address);
      return new Outcome.Opened(newSession());
    }
    int wrong = record.wrong() + 1;
    long waitMillis = waitAfter(wrong);
    records.put(address, new Tries(wrong % TRIES_BEFORE_LOCK, now + waitMillis));
    return new Outcome.Wrong(seconds(waitMillis));
  }

  /// Whether a cookie's token belongs to an open session.
  synchronized boolean admits(String token) {
    return sessions.contains(token);
  }

  /// The PIN now.
  synchronized String pin() {
    return new String(pin, StandardCharsets.UTF_8);
  }

  /// Takes another PIN from now on; open sessions stay open.
  synchronized void change(String next) {
    pin = next.getBytes(StandardCharsets.UTF_8);
  }

  private String newSession() {
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    String token = HexFormat.of().formatHex(secret);
    sessions.add(token);
    if (sessions.size() > MOST_SESSIONS) {
      sessions.remove(sessions.iterator().next());
    }
    return token;
  }

  private static long waitAfter(int wrong) {
    if (wrong >= TRIES_BEFORE_LOCK) {
      return LOCK_MILLIS;
    }
    return wrong <= FREE_TRIES ? 0 : 1000L << (wrong - FREE_TRIES);
  }

  private static long seconds(long millis) {
    return (millis + 999) / 1000;
  }
}
