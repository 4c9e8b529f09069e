package fr.tablee.store;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The secret addresses of the participants' sheets: 128 random bits for each workshop, drawn when
/// they are first asked for, gone with the workshop. Thread-safe.
public final class Souvenirs {

  private static final int SECRET_BYTES = 16;

  private final Database database;
  private final SecureRandom dice = new SecureRandom();

  Souvenirs(Database database) {
    this.database = database;
  }

  /// The token of a workshop, for example `h2J0bq3vT5u8ZtQm1Yxw_A`; empty where the workshop is not
  /// kept.
  public Optional<String> token(String workshop) {
    List<String> drawn = tokens(workshop);
    if (drawn.isEmpty()) {
      String token = draw();
      database.inTransaction(
          "préparer la feuille à emporter",
          transaction ->
              transaction.execute(
                  "insert or ignore into souvenir (workshop, token) select id, ? from workshop where id = ?",
                  token,
                  workshop));
      drawn = tokens(workshop);
    }
    return drawn.stream().findFirst();
  }

  /// The workshop that a token stands for.
  public Optional<String> workshop(String token) {
    return database
        .query("select workshop from souvenir where token = ?", row -> row.getString(1), token)
        .stream()
        .findFirst();
  }

  private List<String> tokens(String workshop) {
    return database.query(
        "select token from souvenir where workshop = ?", row -> row.getString(1), workshop);
  }

  private String draw() {
    byte[] secret = new byte[SECRET_BYTES];
    dice.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }
}
