package fr.tablee.content.edit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A card as a filled-in form: every value a text, an absent field an empty one. Lists are written
/// as [CardField.Form] says.
///
/// @param values what is filled in; blanks are left out
public record CardForm(Map<CardField, String> values) {

  public CardForm {
    Map<CardField, String> kept = new EnumMap<>(CardField.class);
    values.forEach((field, value) -> {
      String clean = clean(field, value);
      if (!clean.isEmpty()) {
        kept.put(field, clean);
      }
    });
    values = Collections.unmodifiableMap(kept);
  }

  /// The value of a field; empty where there is none.
  public String get(CardField field) {
    return values.getOrDefault(field, "");
  }

  /// The card's id; empty for a card that has none yet.
  public String id() {
    return get(CardField.ID);
  }

  /// The same card with another value.
  public CardForm with(CardField field, String value) {
    Map<CardField, String> changed = new EnumMap<>(CardField.class);
    changed.putAll(values);
    changed.put(field, value);
    return new CardForm(changed);
  }

  /// Tells two states of one card apart; the same for equal forms, on every machine.
  public String revision() {
    return Integer.toHexString(values.toString().hashCode());
  }

  /// One kind of space inside lines, none around: what YAML would not keep is not there to be lost.
  private static String clean(CardField field, String value) {
    if (field.form() == CardField.Form.LINKS || field.form() == CardField.Form.LINES) {
      return value
          .lines()
          .map(CardForm::line)
          .filter(line -> !line.isEmpty())
          .reduce((all, line) -> all + "\n" + line)
          .orElse("");
    }
    return line(value);
  }

  private static String line(String value) {
    return value.replaceAll("[\\p{Cntrl}\u2028\u2029\uFEFF]", " ").replaceAll(" +", " ").strip();
  }
}
