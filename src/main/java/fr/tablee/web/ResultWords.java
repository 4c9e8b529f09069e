package fr.tablee.web;

import fr.tablee.debrief.Result;
import java.util.ArrayList;
import java.util.List;

/// The result of a check in words: `3 cartes à déplacer sur 18, 2 cartes dans la mauvaise rangée`.
/// Never a bare percentage.
public final class ResultWords {

  private ResultWords() {}

  /// @param kind kind of the activity
  public static String of(String kind, Result result) {
    List<String> words = new ArrayList<>();
    if (result.placed() == 0) {
      return "Aucune carte posée";
    }
    if (result.complete()) {
      return "Tout est à sa place";
    }
    if (result.moves() > 0) {
      words.add(CountWords.of(result.moves(), "carte") + " à déplacer sur " + result.placed());
    }
    if (result.misfiled() > 0) {
      words.add(misfiled(kind, result));
    }
    if (words.isEmpty()) {
      words.add("Tout ce qui était posé était à sa place");
    }
    int waiting = result.of() - result.placed();
    if (waiting > 0) {
      words.add(CountWords.of(waiting, "carte non posée", "cartes non posées"));
    }
    return String.join(", ", words);
  }

  private static String misfiled(String kind, Result result) {
    String cards = CountWords.of(result.misfiled(), "carte");
    if (!kind.equals("timeline")) {
      return cards + " à rediscuter sur " + result.placed();
    }
    return result.moves() > 0
        ? cards + " dans la mauvaise rangée"
        : "L’ordre était bon, " + cards + " dans la mauvaise rangée";
  }
}
