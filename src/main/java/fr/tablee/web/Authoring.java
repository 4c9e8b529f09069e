package fr.tablee.web;

import fr.tablee.content.Problem;
import fr.tablee.content.edit.CardEdit;
import fr.tablee.content.edit.Deck;
import fr.tablee.content.edit.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pack as the authoring page sees it. Any thread may call.
public interface Authoring {

  /// The pack's folder now.
  Desk desk();

  /// Writes one card of an activity.
  Outcome save(String activity, CardEdit edit);

  /// Adds what somebody named in a workshop to the examples of a zone.
  Outcome addExample(String activity, String zone, String example);

  /// A picture of the pack; empty when there is none of that name.
  Optional<byte[]> image(String name);

  /// Everything that the page shows.
  ///
  /// @param title the pack's title
  /// @param folder its folder, as it is typed
  /// @param decks the activities' cards
  /// @param blanks what was filled in by hand in the workshop on the table
  /// @param state `fresh`: the table plays these files; `waiting`: it will, once no workshop runs;
  ///   `broken`: they are faulty and it plays the last good ones
  /// @param pictures the edition of the pictures
  /// @param problems what `check` says
  record Desk(
      String title,
      String folder,
      List<Deck> decks,
      List<Filled> blanks,
      String state,
      int pictures,
      List<Problem> problems) {
    public Desk {
      decks = List.copyOf(decks);
      blanks = List.copyOf(blanks);
      problems = List.copyOf(problems);
    }
  }

  /// A blank card on the board, or an example named on the console.
  ///
  /// @param card the blank's id; null for what was only named
  /// @param zone where it lies; null beside the zones
  /// @param text what was named; empty for a blank card
  record Filled(String activity, @Nullable String card, @Nullable String zone, String text) {}
}
