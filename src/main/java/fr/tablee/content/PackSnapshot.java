package fr.tablee.content;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A pack as one text that needs no other file: what a workshop keeps of the pack it was played
/// with.
///
/// Equal packs give equal texts, letter for letter, so that a text may be stored once and known by
/// its hash. Has no state that changes; any thread may use it.
public final class PackSnapshot {

  /// Grows when a text gets or loses a field; [SnapshotUpgrade] then brings older texts up.
  static final int FORMAT = 4;

  private static final String WHERE = "mallette enregistrée";

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(new SnapshotModule())
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// What the text holds.
  record Snapshot(int format, Pack pack) {}

  /// The text of a pack.
  public String toJson(Pack pack) {
    return mapper.writeValueAsString(new Snapshot(FORMAT, pack));
  }

  /// The pack of a text.
  ///
  /// @throws PackException when the text is damaged or was written by a newer program
  public Pack fromJson(String json) {
    try {
      JsonNode text = mapper.readTree(json);
      int format = text.path("format").asInt(0);
      if (format < 1 || format > FORMAT) {
        throw refused(
            "format "
                + format
                + " inconnu de cette version de Tablée, qui lit le format "
                + FORMAT
                + " ; mettre Tablée à jour");
      }
      return mapper.treeToValue(SnapshotUpgrade.of(text, format), Snapshot.class).pack();
    } catch (JacksonException e) {
      throw refused(
          "le texte enregistré est abîmé ; reprendre une sauvegarde ("
              + e.getOriginalMessage()
              + ")");
    }
  }

  private static PackException refused(String sentence) {
    return new PackException(List.of(new Problem(WHERE, 0, 0, sentence)));
  }
}
