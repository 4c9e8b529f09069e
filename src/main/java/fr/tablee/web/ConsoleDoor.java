package fr.tablee.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

/// Who may pass to the console: the cookie that a right PIN earns. Thread-safe.
final class ConsoleDoor {

  private static final String COOKIE = "tablee-console";

  private final PinGate gate;

  ConsoleDoor(PinGate gate) {
    this.gate = gate;
  }

  boolean isOpen(Context context) {
    String token = context.cookie(COOKIE);
    return token != null && gate.admits(token);
  }

  /// Lets pass, or answers 401.
  void demand(Context context) {
    if (!isOpen(context)) {
      throw BadRequest.said(401, "problem.need-pin");
    }
  }

  /// Tries a PIN; sets the cookie when it is right.
  void tryPin(Context context, String pin) {
    switch (gate.open(context.ip(), pin)) {
      case PinGate.Outcome.Opened opened ->
          context.cookie(
              new Cookie(
                  COOKIE, opened.token(), "/", 12 * 3600, false, true, null, SameSite.STRICT));
      case PinGate.Outcome.Wrong wrong ->
          throw wrong.waitSeconds() == 0
              ? BadRequest.said(401, "problem.wrong-pin")
              : waiting(401, "problem.wrong-pin-wait", wrong.waitSeconds());
      case PinGate.Outcome.Wait wait ->
          throw waiting(429, "problem.too-many-tries", wait.seconds());
    }
  }

  private static BadRequest waiting(int status, String key, long seconds) {
    return BadRequest.told(
        status,
        language -> {
          Words words = Words.of(language);
          return words.say(
              key,
              seconds >= 120
                  ? words.count("problem.minutes", (seconds + 59) / 60)
                  : words.count("problem.seconds", seconds));
        });
  }
}
