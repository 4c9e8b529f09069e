package fr.tablee.content;

import java.util.List;

/// Groups that each choose a support and talk. No key.
///
/// @param frame what every activity has; its zones are the groups' panels
/// @param sheets the sheets
public record Debate(Frame frame, List<Sheet> sheets) implements Activity {

  public Debate {
    sheets = List.copyOf(sheets);
  }

  @Override
  public List<Card> deck() {
    return sheets.stream().flatMap(sheet -> sheet.supports().stream()).toList();
  }

  @Override
  public String kind() {
    return "debate";
  }

  /// One subject.
  ///
  /// @param id lower-case id
  /// @param title what a person calls it
  /// @param text what it is about, in two or three sentences
  /// @param essentials essential points, for the facilitator
  /// @param questions questions, for the group
  /// @param supports the debate cards that lead to it
  public record Sheet(
      String id,
      String title,
      String text,
      List<Essential> essentials,
      List<String> questions,
      List<Card> supports) {

    public Sheet {
      essentials = List.copyOf(essentials);
      questions = List.copyOf(questions);
      supports = List.copyOf(supports);
    }
  }

  /// One essential point.
  ///
  /// @param title its name
  /// @param text the point
  public record Essential(String title, String text) {}
}
