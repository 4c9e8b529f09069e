package fr.tablee.app.command;

import fr.tablee.app.Complaint;
import fr.tablee.content.edit.CardEdit;
import fr.tablee.content.edit.CardField;
import fr.tablee.content.edit.Deck;
import fr.tablee.content.edit.DeckCsv;
import fr.tablee.content.edit.Outcome;
import fr.tablee.content.edit.PackEditor;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `tablee deck export|import`: a deck as a spreadsheet and back.
@Command(
    name = "deck",
    description = "Met les cartes d’une séquence dans un tableur, et les en reprend.")
final class DeckCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "export",
      description = "Écrit les cartes en CSV (UTF-8, points-virgules) pour un tableur.",
      synopsisHeading = TableeCommand.USAGE)
  Integer export(
      @Parameters(paramLabel = "DOSSIER", description = "la mallette") Path folder,
      @Parameters(paramLabel = "SÉQUENCE", description = "l’id de la séquence") String activity,
      @Option(
              names = "--output",
              paramLabel = "FICHIER",
              description = "où l’écrire (par défaut : à l’écran)")
          @Nullable Path output) {
    Deck deck = deck(new PackEditor(folder), folder, activity);
    String csv = DeckCsv.write(deck);
    if (output == null) {
      System.out.print(csv);
      return 0;
    }
    try {
      Files.writeString(output, csv);
    } catch (IOException e) {
      throw new Complaint(
          "%s ne peut pas être écrit : vérifier le dossier et ses droits.".formatted(output), e);
    }
    System.out.println(
        "%s\u00a0: %d carte%s."
            .formatted(output, deck.cards().size(), plural(deck.cards().size())));
    return 0;
  }

  @Command(
      name = "import",
      description =
          "Reprend les cartes d’un CSV : les connues sont changées, les autres ajoutées, aucune n’est ôtée.",
      synopsisHeading = TableeCommand.USAGE)
  Integer bringIn(
      @Parameters(paramLabel = "DOSSIER", description = "la mallette") Path folder,
      @Parameters(paramLabel = "SÉQUENCE", description = "l’id de la séquence") String activity,
      @Parameters(paramLabel = "FICHIER", description = "le fichier CSV") Path file) {
    PackEditor editor = new PackEditor(folder);
    Deck deck = deck(editor, folder, activity);
    List<DeckCsv.Row> rows;
    try {
      rows = DeckCsv.read(Files.readString(file), deck.kind());
    } catch (CharacterCodingException e) {
      throw new Complaint(
          "%s n’est pas en UTF-8 : l’enregistrer au format « CSV UTF-8 ».".formatted(file), e);
    } catch (IOException e) {
      throw new Complaint(
          "%s ne se lit pas : vérifier son nom et qu’il existe.".formatted(file), e);
    } catch (DeckCsv.UnfitException e) {
      System.out.println(file + " : " + e.getMessage());
      return 1;
    }
    return tell(file, rows, deck, editor.save(activity, edits(rows, deck)));
  }

  private static List<CardEdit> edits(List<DeckCsv.Row> rows, Deck deck) {
    Set<String> known = new HashSet<>();
    deck.cards().forEach(card -> known.add(card.form().id()));
    String sheet = deck.sheets().isEmpty() ? "" : deck.sheets().getFirst().id();
    return rows.stream()
        .map(row ->
            known.contains(row.form().id())
                ? new CardEdit.Change(merged(row, deck), Optional.empty())
                : (CardEdit)
                    new CardEdit.Add(row.form(), row.sheet().isEmpty() ? sheet : row.sheet()))
        .toList();
  }

  /// A column that the table does not have says nothing; an empty cell empties the field.
  private static fr.tablee.content.edit.CardForm merged(DeckCsv.Row row, Deck deck) {
    var form =
        deck.cards().stream()
            .map(Deck.Entry::form)
            .filter(card -> card.id().equals(row.form().id()))
            .findFirst()
            .orElseThrow();
    for (CardField field : row.columns().keySet()) {
      form = form.with(field, row.form().get(field));
    }
    return form;
  }

  private static String plural(long count) {
    return count < 2 ? "" : "s";
  }

  private static int tell(Path file, List<DeckCsv.Row> rows, Deck deck, Outcome outcome) {
    if (outcome.isSaved()) {
      long changed =
          outcome.ids().stream()
              .filter(id -> deck.cards().stream().anyMatch(card -> card.form().id().equals(id)))
              .count();
      long added = outcome.ids().size() - changed;
      System.out.println(
          "%d carte%s relue%<s, %d ajoutée%s."
              .formatted(changed, plural(changed), added, plural(added)));
      return 0;
    }
    outcome
        .faults()
        .forEach(fault -> System.out.println(place(file, rows, outcome, fault) + fault.sentence()));
    System.out.println("Rien n’a été écrit.");
    return 1;
  }

  /// `cartes.csv, ligne 4, colonne 5 (Date) : `, as far as it is known.
  private static String place(
      Path file, List<DeckCsv.Row> rows, Outcome outcome, Outcome.Fault fault) {
    int index = outcome.ids().indexOf(fault.card());
    if (index < 0 || fault.card().isEmpty()) {
      return file + " : ";
    }
    DeckCsv.Row row = rows.get(index);
    return file
        + ", ligne "
        + row.line()
        + fault
            .field()
            .map(field ->
                row.columns().containsKey(field)
                    ? ", colonne %d (%s)".formatted(row.columns().get(field), field.label())
                    : ", champ " + field.label())
            .orElse("")
        + " : ";
  }

  private static Deck deck(PackEditor editor, Path folder, String activity) {
    List<Deck> decks = editor.decks();
    return decks.stream()
        .filter(deck -> deck.activity().equals(activity))
        .findFirst()
        .orElseThrow(() ->
            new Complaint(
                decks.isEmpty()
                    ? "%s n’est pas une mallette : donner le dossier qui contient pack.yaml."
                        .formatted(folder)
                    : "La séquence « %s » n’est pas dans cette mallette : choisir %s."
                        .formatted(
                            activity,
                            decks.stream().map(Deck::activity).collect(Collectors.joining(", ")))));
  }
}
