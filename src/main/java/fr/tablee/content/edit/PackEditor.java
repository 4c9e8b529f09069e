package fr.tablee.content.edit;

import fr.tablee.content.PackChecker;
import fr.tablee.content.Problem;
import fr.tablee.content.edit.Outcome.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads the decks of a pack's folder and writes edits into it, after `check` has seen them. Edits
/// of several people come one after the other; any thread may ask.
public final class PackEditor {

  /// A sentence about a field begins with its name.
  private static final Pattern FIELD = Pattern.compile("«\u00a0([a-z]+)\u00a0»");

  private final Path folder;
  private final PackChecker checker = new PackChecker();

  /// @param folder the pack's folder, as `content/mallette-ia`
  public PackEditor(Path folder) {
    this.folder = folder;
  }

  /// The decks, in the order of the run sheet; files that are no YAML are left out.
  public synchronized List<Deck> decks() {
    List<Deck> decks = new ArrayList<>();
    for (String activity : activities()) {
      text(file(activity))
          .flatMap(DeckTree::of)
          .map(tree -> deck(activity, tree))
          .ifPresent(decks::add);
    }
    return decks;
  }

  /// Writes some edits of one activity: all, or none with the reasons.
  public synchronized Outcome save(String activity, List<CardEdit> edits) {
    Optional<String> before =
        activities().contains(activity) ? text(file(activity)) : Optional.empty();
    if (before.flatMap(DeckTree::of).isEmpty()) {
      return refused(
          "", "la séquence « %s » ne se lit pas ; la réparer dans son fichier".formatted(activity));
    }
    DeckEditor editor = new DeckEditor(before.get());
    Set<String> taken = new HashSet<>(ids());
    List<String> ids = new ArrayList<>();
    for (CardEdit edit : edits) {
      CardForm form = edit.form().id().isEmpty() ? named(edit.form(), taken) : edit.form();
      taken.add(form.id());
      ids.add(form.id());
      Optional<String> refusal = apply(edit, form, editor);
      if (refusal.isPresent()) {
        return refused(form.id(), refusal.get());
      }
    }
    List<Fault> faults = faults(activity, editor.text(), ids);
    if (faults.isEmpty() && !editor.text().equals(before.get())) {
      write(file(activity), editor.text());
    }
    return new Outcome(ids, faults);
  }

  /// Adds an example to a zone of an open map.
  public synchronized Outcome addExample(String activity, String zone, String example) {
    Optional<String> before =
        activities().contains(activity) ? text(file(activity)) : Optional.empty();
    DeckEditor editor = new DeckEditor(before.orElse(""));
    if (before.flatMap(DeckTree::of).isEmpty() || !editor.addExample(zone, example)) {
      return refused(
          "", "la zone « %s » n’est pas sur cette nappe ; en choisir une autre".formatted(zone));
    }
    List<Fault> faults = faults(activity, editor.text(), List.of());
    if (faults.isEmpty()) {
      write(file(activity), editor.text());
    }
    return new Outcome(List.of(), faults);
  }

  private static Optional<String> apply(CardEdit edit, CardForm form, DeckEditor editor) {
    return switch (edit) {
      case CardEdit.Change change -> {
        Optional<CardForm> there =
            DeckTree.of(editor.text())
                .flatMap(deck -> deck.card(form.id()))
                .map(place -> CardReading.form(place.node()));
        if (there.isEmpty()) {
          yield Optional.of("cette carte n’est plus dans la mallette ; recharger la page");
        }
        if (change.seen().filter(seen -> !seen.equals(there.get().revision())).isPresent()) {
          yield Optional.of(
              "cette carte a changé entre-temps dans son fichier ; recharger la page, puis refaire le changement");
        }
        editor.change(form);
        yield Optional.empty();
      }
      case CardEdit.Add add ->
          editor.add(form, add.sheet())
              ? Optional.empty()
              : Optional.of(
                  "cette séquence ne reçoit pas de carte d’ici ; en écrire une première dans son fichier");
      case CardEdit.Keep _ ->
          editor.removeBlank(form.id()) && editor.add(form, "")
              ? Optional.empty()
              : Optional.of(
                  "« %s » n’est pas une carte vierge de cette séquence".formatted(form.id()));
    };
  }

  /// What `check` would newly refuse: an old fault elsewhere does not stand in the way.
  private List<Fault> faults(String activity, String text, List<String> ids) {
    Set<String> known = new HashSet<>();
    checker.check(folder).problems().stream()
        .filter(Problem::isFault)
        .forEach(problem -> known.add(problem.file() + problem.message()));
    DeckTree deck = DeckTree.of(text).orElseThrow();
    return checker.check(folder, Map.of(file(activity), text)).problems().stream()
        .filter(Problem::isFault)
        .filter(problem -> !known.contains(problem.file() + problem.message()))
        .map(problem -> fault(problem, activity, deck, ids))
        .toList();
  }

  private static Fault fault(Problem problem, String activity, DeckTree deck, List<String> ids) {
    Optional<DeckTree.Spot> spot =
        problem.file().equals(file(activity)) && problem.line() > 0
            ? deck.at(problem.line(), problem.column())
            : Optional.empty();
    Matcher named = FIELD.matcher(problem.message());
    Optional<CardField> field =
        named.lookingAt() ? CardField.of(named.group(1)) : Optional.<CardField>empty();
    return new Fault(
        spot.map(DeckTree.Spot::card).filter(ids::contains).orElse(""),
        spot.isEmpty() ? Optional.empty() : field.or(() -> spot.get().field()),
        inFormWords(problem.message()));
  }

  /// Fields by the names that a form gives them: who types there has not seen the YAML.
  private static String inFormWords(String sentence) {
    return FIELD
        .matcher(sentence)
        .replaceAll(found ->
            CardField.of(found.group(1))
                .map(field -> "«\u00a0" + field.label() + "\u00a0»")
                .orElse(found.group()));
  }

  private static Outcome refused(String card, String sentence) {
    return new Outcome(List.of(), List.of(new Fault(card, Optional.empty(), sentence)));
  }

  private CardForm named(CardForm form, Set<String> taken) {
    int room = 26 - id("pack.yaml").length();
    return form.with(CardField.ID, CardId.of(form.get(CardField.TITLE), taken, room));
  }

  /// Every id that a card of the pack has.
  private Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    for (Deck deck : decks()) {
      deck.cards().forEach(card -> ids.add(card.form().id()));
      ids.addAll(deck.blanks());
    }
    text("pack.yaml")
        .flatMap(YamlTree::of)
        .flatMap(tree -> YamlTree.value(tree.root(), "commands"))
        .map(YamlTree::items)
        .orElse(List.of())
        .forEach(node -> ids.add(CardReading.id(node)));
    return ids;
  }

  private List<String> activities() {
    return text("pack.yaml")
        .flatMap(YamlTree::of)
        .flatMap(tree -> YamlTree.value(tree.root(), "activities"))
        .map(YamlTree::items)
        .orElse(List.of())
        .stream()
        .map(YamlTree::scalar)
        .filter(id -> id.matches("[a-z0-9-]+"))
        .toList();
  }

  private String id(String file) {
    return text(file).flatMap(YamlTree::of).map(tree -> CardReading.id(tree.root())).orElse("");
  }

  private static Deck deck(String activity, DeckTree deck) {
    Node root = deck.tree().root();
    return new Deck(
        activity,
        deck.kind(),
        YamlTree.value(root, "title").map(YamlTree::scalar).orElse(activity),
        YamlTree.value(root, "accent").map(YamlTree::scalar).orElse(""),
        named(root, "zones"),
        named(root, "sheets"),
        deck.cards().stream()
            .map(place ->
                new Deck.Entry(CardReading.form(place.node()), place.sheet(), place.definition()))
            .toList(),
        YamlTree.value(root, "blanks").map(YamlTree::items).orElse(List.of()).stream()
            .map(YamlTree::scalar)
            .toList());
  }

  private static List<Deck.Named> named(Node root, String list) {
    return YamlTree.value(root, list).map(YamlTree::items).orElse(List.of()).stream()
        .map(node ->
            new Deck.Named(
                CardReading.id(node),
                YamlTree.value(node, "title").map(YamlTree::scalar).orElse("")))
        .toList();
  }

  private static String file(String activity) {
    return "activities/" + activity + ".yaml";
  }

  private Optional<String> text(String file) {
    Path path = folder.resolve(file);
    try {
      return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Whole or not at all.
  private void write(String file, String text) {
    Path path = folder.resolve(file);
    Path draft = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.writeString(draft, text);
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
