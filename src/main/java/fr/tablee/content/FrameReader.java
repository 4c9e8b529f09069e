package fr.tablee.content;

import fr.tablee.content.CardReader.Explanation;
import fr.tablee.content.Frame.Script;
import fr.tablee.content.LocatedNode.Scalar;
import fr.tablee.table.CardRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what every activity has, whatever its kind.
final class FrameReader {

  private static final int LONGEST_MINUTES = 180;
  static final int MOST_HINTS = 3;
  static final int MOST_QUESTIONS = 5;

  private final Fields fields;
  private final ActivityDraft draft;

  private FrameReader(ActivityDraft draft) {
    this.fields = draft.fields();
    this.draft = draft;
  }

  /// The frame of an activity.
  ///
  /// @param mat the meaning of its slots, which depends on its kind
  static Frame read(ActivityDraft draft, Mat mat) {
    return new FrameReader(draft).frame(mat);
  }

  private Frame frame(Mat mat) {
    return new Frame(
        draft.id(),
        fields.text("title", TextLimit.NAME),
        fields.text("subtitle", TextLimit.SENTENCE),
        fields.textIfAny("easy", TextLimit.SENTENCE).orElse(""),
        Duration.ofMinutes(fields.number("minutes", 1, LONGEST_MINUTES)),
        fields.scalar("accent").map(scalar -> Accent.read(scalar, fields)).orElse(Accent.NONE),
        reveal(),
        fields.text("goal", TextLimit.SENTENCE),
        script(),
        fields.few("hints", fields.itemsIfAny("hints"), MOST_HINTS),
        fields.few("questions", fields.items("questions"), MOST_QUESTIONS),
        fields.text("takeaway", TextLimit.PARAGRAPH),
        mat,
        definition(),
        blanks());
  }

  private RevealPolicy reveal() {
    List<RevealPolicy> policies = List.of(RevealPolicy.values());
    Optional<String> word =
        fields.wordIfAny("reveal", policies.stream().map(RevealPolicy::word).toList());
    return policies.stream()
        .filter(policy -> word.filter(policy.word()::equals).isPresent())
        .findFirst()
        .orElse(RevealPolicy.AT_CHECK);
  }

  private Script script() {
    Optional<Fields> script =
        fields.require("script").flatMap(node -> Fields.of(node, "ce script", fields.problems()));
    if (script.isEmpty()) {
      return new Script("", "", "", "", "", "");
    }
    Fields said = script.get();
    Script read =
        new Script(
            said.text("opening", TextLimit.PARAGRAPH),
            said.text("play", TextLimit.PARAGRAPH),
            said.textIfAny("stuck", TextLimit.PARAGRAPH).orElse(""),
            said.text("check", TextLimit.PARAGRAPH),
            said.text("reveal", TextLimit.PARAGRAPH),
            said.text("closing", TextLimit.PARAGRAPH));
    said.refuseUnknown();
    adviseStuck(read, said);
    return read;
  }

  private static void adviseStuck(Script script, Fields said) {
    if (script.stuck().isEmpty()) {
      said.advise(
          "stuck",
          "rien n’est prévu pour un groupe qui n’avance plus ; ajouter « stuck: » et une phrase à dire");
    }
  }

  private Optional<Card> definition() {
    return fields
        .find("definition")
        .flatMap(node -> Fields.of(node, "cette carte de définition", fields.problems()))
        .flatMap(row -> {
          Optional<Card> card =
              CardReader.read(row, CardKind.DEFINITION, Explanation.OPTIONAL, draft.reading());
          row.refuseUnknown();
          return card;
        });
  }

  private List<Card> blanks() {
    List<Card> blanks = new ArrayList<>();
    for (LocatedNode item : fields.itemsIfAny("blanks")) {
      if (item instanceof Scalar id) {
        int number = blanks.size() + 1;
        IdReader.card(id, draft.reading()).map(ref -> blank(ref, number)).ifPresent(blanks::add);
      } else {
        fields
            .problems()
            .at(item, "« blanks » est une liste d’ids ; écrire « blanks: [vierge-1, vierge-2] »");
      }
    }
    return blanks;
  }

  private Card blank(CardRef ref, int number) {
    String title = draft.reading().words().blank(number);
    return new Card(
        ref, CardKind.BLANK, title, "", "", "", "", List.of(), List.of(), List.of(), "");
  }
}
