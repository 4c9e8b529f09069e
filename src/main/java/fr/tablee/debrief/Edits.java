package fr.tablee.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What a facilitator made of a debrief's sentences, laid over a computed debrief and never written
/// into it. Immutable.
public final class Edits {

  /// How the key of an added sentence begins.
  public static final String ADDED = "added/";

  /// Nothing was edited.
  public static final Edits NONE = new Edits(List.of());

  /// The block of sentences that were added where no block is any more.
  private static final String OWN = "own";

  private final SequencedMap<String, Edit> bySentence = new LinkedHashMap<>();

  /// @param edits in the order they were made; of two for one sentence the later counts
  public Edits(List<Edit> edits) {
    edits.forEach(edit -> bySentence.put(edit.sentence(), edit));
  }

  /// The debrief as it goes out.
  public Debrief over(Debrief computed) {
    if (bySentence.isEmpty()) {
      return computed;
    }
    Blocks quoi = new Blocks("quoi", computed.quoi());
    Blocks etAlors = new Blocks("et-alors", computed.etAlors());
    Blocks etMaintenant = new Blocks("et-maintenant", computed.etMaintenant());
    List<Edited> told = new ArrayList<>();
    List.of(quoi, etAlors, etMaintenant).forEach(part -> told.addAll(part.told));
    homeless(told, Phrases.in(computed.spoken())).ifPresent(etAlors.shown::add);
    return computed.edited(quoi.shown, etAlors.shown, etMaintenant.shown, told);
  }

  /// What was added to a block that the debrief no longer has keeps a block of its own: nothing
  /// that a person wrote is lost.
  private Optional<Block> homeless(List<Edited> told, Phrases phrases) {
    List<Block.Item> items = new ArrayList<>();
    for (Edit edit : bySentence.values()) {
      boolean shown = told.stream().anyMatch(one -> one.sentence().equals(edit.sentence()));
      if (edit.kind() == Edit.Kind.ADDED && !shown) {
        items.add(added(edit));
        told.add(new Edited("et-alors", OWN, edit.sentence(), edit.kind(), edit.text(), ""));
      }
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block(OWN, phrases.say("block." + OWN).text(), items));
  }

  private static Block.Item added(Edit edit) {
    return new Block.Item(
        Sentence.added(edit.sentence(), edit.text()), List.of(), Optional.empty(), List.of(), "");
  }

  /// One part of the debrief with its edits. For one thread, once.
  private final class Blocks {

    private final String part;
    private final List<Block> shown = new ArrayList<>();
    private final List<Edited> told = new ArrayList<>();

    Blocks(String part, List<Block> blocks) {
      this.part = part;
      for (Block block : blocks) {
        List<Block.Item> items = new ArrayList<>();
        block.items().forEach(item -> item(block, item).ifPresent(items::add));
        bySentence.values().stream()
            .filter(edit -> edit.kind() == Edit.Kind.ADDED && edit.block().equals(block.id()))
            .forEach(edit -> {
              items.add(added(edit));
              told.add(new Edited(part, block.id(), edit.sentence(), edit.kind(), edit.text(), ""));
            });
        shown.add(new Block(block.id(), block.title(), items));
      }
    }

    /// A hidden sentence takes what hangs on it along.
    private Optional<Block.Item> item(Block block, Block.Item item) {
      return sentence(block, item.sentence())
          .map(sentence ->
              new Block.Item(
                  sentence,
                  item.details().stream()
                      .flatMap(detail -> sentence(block, detail).stream())
                      .toList(),
                  item.question().flatMap(question -> sentence(block, question)),
                  item.links(),
                  item.activity()));
    }

    private Optional<Sentence> sentence(Block block, Sentence sentence) {
      Edit edit = bySentence.get(sentence.key());
      if (edit == null) {
        return Optional.of(sentence);
      }
      told.add(
          new Edited(part, block.id(), edit.sentence(), edit.kind(), edit.text(), sentence.text()));
      return edit.kind() == Edit.Kind.HIDDEN
          ? Optional.empty()
          : Optional.of(sentence.reworded(edit.text()));
    }
  }

  /// Every edit by the key of its sentence.
  public Map<String, Edit> bySentence() {
    return Map.copyOf(bySentence);
  }
}
