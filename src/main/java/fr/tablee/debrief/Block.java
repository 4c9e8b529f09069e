package fr.tablee.debrief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.tablee.content.Card;
import java.util.List;
import java.util.Optional;

/// A titled list of sentences on the page.
///
/// @param id what it is about: `strengths`, `surprises`...
/// @param title what stands above it
/// @param items its sentences; none only where the facilitator hid them all
public record Block(String id, String title, List<Item> items) {

  public Block {
    items = List.copyOf(items);
  }

  /// One sentence and what hangs on it.
  ///
  /// @param sentence the sentence; its fields stand beside the others in JSON
  /// @param details further lines: an explanation, notes
  /// @param question a question of the booklet that goes with it
  /// @param links where to go on
  /// @param activity id of the activity it is about; empty for the whole workshop
  public record Item(
      @JsonUnwrapped Sentence sentence,
      List<Sentence> details,
      Optional<Sentence> question,
      List<Card.Link> links,
      String activity) {

    public Item {
      details = List.copyOf(details);
      links = List.copyOf(links);
    }

    static Item of(String key, Told told, String activity) {
      return new Item(
          Sentence.computed(key, told), List.of(), Optional.empty(), List.of(), activity);
    }

    /// The same with further lines of pack or log; empty ones are left out.
    ///
    /// @param name what the lines are; numbered where there are several
    Item with(String name, List<String> lines) {
      List<String> said = lines.stream().filter(line -> !line.isEmpty()).toList();
      List<Sentence> sentences = new java.util.ArrayList<>(details);
      for (int i = 0; i < said.size(); i++) {
        String number = said.size() == 1 ? "" : "-" + (i + 1);
        sentences.add(
            Sentence.computed(sentence.key() + "/" + name + number, Told.quoted(said.get(i))));
      }
      return new Item(sentence, sentences, question, links, activity);
    }

    Item asking(Optional<String> words) {
      return new Item(
          sentence,
          details,
          words.map(text -> Sentence.computed(sentence.key() + "/question", Told.quoted(text))),
          links,
          activity);
    }

    Item leading(List<Card.Link> where) {
      return new Item(sentence, details, question, where, activity);
    }

    /// The sentence as it is shown.
    @JsonIgnore
    public String text() {
      return sentence.text();
    }
  }
}
