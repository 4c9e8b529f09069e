package fr.tablee.debrief;

import fr.tablee.content.Card;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a participant takes home: what was done together, what is kept of it, what people said they
/// will do, questions, and where to go on. Nothing about right or wrong, nobody's name, and no note
/// of the facilitator.
///
/// @param title of the pack
/// @param date the day, where the table stands
/// @param people how many, if somebody counted
/// @param minutes how long
/// @param chapters the activities that were played
/// @param promises what people said they will do, by when
/// @param questions to take home
/// @param resources where to go on, those of what people said they will do first
public record Souvenir(
    String title,
    Optional<LocalDate> date,
    OptionalInt people,
    long minutes,
    List<Chapter> chapters,
    List<Promise> promises,
    List<String> questions,
    List<Card.Link> resources) {

  public Souvenir {
    chapters = List.copyOf(chapters);
    promises = List.copyOf(promises);
    questions = List.copyOf(questions);
    resources = List.copyOf(resources);
  }

  /// An activity that was played.
  ///
  /// @param number its place in the run sheet, from 1
  /// @param title its title
  /// @param accent its colour, `#rrggbb`
  /// @param kept the sentence to keep of it; may be empty
  /// @param named what the group itself brought up: examples, topics
  public record Chapter(int number, String title, String accent, String kept, List<String> named) {

    public Chapter {
      named = List.copyOf(named);
    }
  }

  /// What people said they will do by some time.
  ///
  /// @param horizon by when
  /// @param actions what
  public record Promise(String horizon, List<String> actions) {

    public Promise {
      actions = List.copyOf(actions);
    }
  }

  /// The same, cut to fit a small sheet.
  public Souvenir shortened(int atMostQuestions, int atMostResources, int atMostNamed) {
    return new Souvenir(
        title,
        date,
        people,
        minutes,
        chapters.stream()
            .map(one ->
                new Chapter(
                    one.number(),
                    one.title(),
                    one.accent(),
                    one.kept(),
                    first(one.named(), atMostNamed)))
            .toList(),
        promises,
        first(questions, atMostQuestions),
        first(resources, atMostResources));
  }

  private static <T> List<T> first(List<T> all, int atMost) {
    return all.subList(0, Math.min(atMost, all.size()));
  }
}
