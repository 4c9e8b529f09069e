package fr.tablee.web;

import fr.tablee.content.Language;
import fr.tablee.debrief.Block;
import fr.tablee.debrief.Debrief;
import fr.tablee.debrief.Edit;
import fr.tablee.debrief.Edits;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The facilitator's edits of a debrief's sentences, behind the console's door. Each language of a
/// workshop has its own (`?lang=`).
///
/// ```
/// GET    /api/workshops/{id}/edits                  {"language": "fr", "edits": [Edit...]}
/// PUT    /api/workshops/{id}/edits  Edit            {"before": Edit or null, "edit": Edit}
/// POST   /api/workshops/{id}/edits  {block, text}   the same, with the key of the added sentence
/// DELETE /api/workshops/{id}/edits?sentence=KEY     {"before": Edit or null}
/// ```
///
/// `Edit` is `{sentence, block, kind: reworded|hidden|added, text}`. Whoever keeps `before` can
/// undo.
final class EditRoutes {

  private static final int LONGEST = 2000;

  private final Archive archive;
  private final ConsoleDoor door;

  EditRoutes(Archive archive, ConsoleDoor door) {
    this.archive = archive;
    this.door = door;
  }

  void register(RoutesConfig routes) {
    String path = "/api/workshops/{id}/edits";
    routes.get(path, this::list);
    routes.put(path, this::put);
    routes.post(path, this::add);
    routes.delete(path, this::drop);
  }

  private void list(Context context) {
    Desk desk = desk(context);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("language", desk.language().code());
    answer.put("edits", archive.edits(desk.id(), desk.language()));
    context.json(answer);
  }

  private void put(Context context) {
    Desk desk = desk(context);
    JsonNode body = Json.parse(context.body());
    Edit.Kind kind =
        Edit.Kind.of(body.path("kind").asString(""))
            .orElseThrow(() -> desk.refuse(400, "edit.no-kind"));
    String sentence = body.path("sentence").asString("");
    boolean added = sentence.startsWith(Edits.ADDED);
    if (added != (kind == Edit.Kind.ADDED)) {
      throw desk.refuse(404, "edit.no-sentence");
    }
    String block =
        added
            ? block(desk, body)
            : desk.blockOf(sentence).orElseThrow(() -> desk.refuse(404, "edit.no-sentence"));
    String text = kind == Edit.Kind.HIDDEN ? "" : words(desk, body);
    keep(context, desk, new Edit(sentence, block, kind, text));
  }

  private void add(Context context) {
    Desk desk = desk(context);
    JsonNode body = Json.parse(context.body());
    int number =
        archive.edits(desk.id(), desk.language()).stream()
                .map(Edit::sentence)
                .filter(key -> key.matches(Edits.ADDED + "\\d{1,6}"))
                .mapToInt(key -> Integer.parseInt(key.substring(Edits.ADDED.length())))
                .max()
                .orElse(0)
            + 1;
    Edit edit =
        new Edit(Edits.ADDED + number, block(desk, body), Edit.Kind.ADDED, words(desk, body));
    context.status(201);
    keep(context, desk, edit);
  }

  private void keep(Context context, Desk desk, Edit edit) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("before", before(desk, edit.sentence()));
    answer.put("edit", edit);
    archive.edit(desk.id(), desk.language(), edit);
    context.json(answer);
  }

  private void drop(Context context) {
    Desk desk = desk(context);
    String sentence = Optional.ofNullable(context.queryParam("sentence")).orElse("");
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("before", before(desk, sentence));
    archive.unedit(desk.id(), desk.language(), sentence);
    context.json(answer);
  }

  /// `null` in JSON where the sentence was not edited.
  private Optional<Edit> before(Desk desk, String sentence) {
    return archive.edits(desk.id(), desk.language()).stream()
        .filter(edit -> edit.sentence().equals(sentence))
        .findFirst();
  }

  private static String block(Desk desk, JsonNode body) {
    String block = body.path("block").asString("");
    if (desk.blocks().noneMatch(one -> one.id().equals(block))) {
      throw desk.refuse(404, "edit.no-block");
    }
    return block;
  }

  private static String words(Desk desk, JsonNode body) {
    String text = body.path("text").asString("").strip();
    if (text.isEmpty()) {
      throw desk.refuse(400, "edit.no-words");
    }
    if (text.length() > LONGEST) {
      throw desk.refuse(413, "edit.too-long", LONGEST);
    }
    return text;
  }

  private Desk desk(Context context) {
    door.demand(context);
    String id = context.pathParam("id");
    Language language = Reader.language(context);
    Debrief debrief =
        archive.debrief(id, language).orElseThrow(() -> ArchiveRoutes.unknown(context));
    return new Desk(id, language, debrief);
  }

  /// The debrief that is being edited.
  private record Desk(String id, Language language, Debrief debrief) {

    Stream<Block> blocks() {
      return Stream.of(debrief.quoi(), debrief.etAlors(), debrief.etMaintenant())
          .flatMap(List::stream);
    }

    /// The block of a sentence that is shown, or was hidden.
    Optional<String> blockOf(String sentence) {
      Optional<String> shown =
          blocks()
              .filter(block ->
                  block.items().stream()
                      .anyMatch(item ->
                          Stream.concat(
                                  Stream.of(item.sentence()),
                                  Stream.concat(item.details().stream(), item.question().stream()))
                              .anyMatch(one -> one.key().equals(sentence))))
              .map(Block::id)
              .findFirst();
      return shown.or(() ->
          debrief.edits().stream()
              .filter(edit -> edit.sentence().equals(sentence))
              .map(edit -> edit.block())
              .findFirst());
    }

    BadRequest refuse(int status, String key, Object... told) {
      return new BadRequest(status, Words.of(language).say("debrief." + key, told));
    }
  }
}
