package fr.tablee.store;

import fr.tablee.workshop.Event;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The word under which each event type is logged: its name in lower case with hyphens,
/// `CardPlaced` as `card-placed`. A type's name must not change once workshops are kept; a test
/// holds the list.
final class EventWords {

  private static final Map<String, Class<? extends Event>> TYPES = types();

  private EventWords() {}

  static String of(Event event) {
    return word(event.getClass());
  }

  static Optional<Class<? extends Event>> type(String word) {
    return Optional.ofNullable(TYPES.get(word));
  }

  /// All words with their types, in the order of declaration.
  static Map<String, Class<? extends Event>> all() {
    return TYPES;
  }

  private static Map<String, Class<? extends Event>> types() {
    Map<String, Class<? extends Event>> types = new LinkedHashMap<>();
    Arrays.stream(Event.class.getPermittedSubclasses())
        .forEach(type -> types.put(word(type), type.asSubclass(Event.class)));
    return types;
  }

  private static String word(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
