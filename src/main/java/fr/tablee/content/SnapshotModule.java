package fr.tablee.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import tools.jackson.databind.module.SimpleModule;

/// How the records of a pack are written in JSON; keeps the records themselves free of it.
final class SnapshotModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  SnapshotModule() {
    super("pack-snapshot");
    setMixInAnnotation(Activity.class, KindInFront.class);
    setMixInAnnotation(CardRef.class, IdentityAsText.class);
    setMixInAnnotation(SlotId.class, SlotAsText.class);
  }

  /// Each activity says its kind first.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = OpenMap.class, name = "open"),
    @JsonSubTypes.Type(value = Timeline.class, name = "timeline"),
    @JsonSubTypes.Type(value = Sorting.class, name = "sorting"),
    @JsonSubTypes.Type(value = Ordering.class, name = "ordering"),
    @JsonSubTypes.Type(value = Debate.class, name = "debate"),
    @JsonSubTypes.Type(value = Commitment.class, name = "commitment")
  })
  private interface KindInFront {}

  /// `pack/card`.
  private abstract static class IdentityAsText {
    @JsonValue
    @Override
    public abstract String toString();

    @JsonCreator
    static CardRef parse(String text) {
      return CardRef.parse(text);
    }
  }

  /// `A1`.
  private abstract static class SlotAsText {
    @JsonValue
    abstract String name();

    @JsonCreator
    static SlotId of(String name) {
      return SlotId.of(name);
    }
  }
}
