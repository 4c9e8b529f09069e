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
      throw new BadRequest(
          401,
          "Cette page est pour l’animation : entrer d’abord le code à six chiffres sur /console.");
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
          throw new BadRequest(
              401,
              "Ce n’est pas le bon code."
                  + (wrong.waitSeconds() == 0
                      ? " Réessayer."
                      : " Réessayer dans " + seconds(wrong.waitSeconds()) + "."));
      case PinGate.Outcome.Wait wait ->
          throw new BadRequest(
              429,
              "Trop d’essais : attendre encore "
                  + seconds(wait.seconds())
                  + " avant de réessayer.");
    }
  }

  private static String seconds(long seconds) {
    if (seconds >= 120) {
      return (seconds + 59) / 60 + " minutes";
    }
    return seconds + (seconds > 1 ? " secondes" : " seconde");
  }
}
