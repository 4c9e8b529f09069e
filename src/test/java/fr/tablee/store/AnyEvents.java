package fr.tablee.store;

import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.workshop.Actor;
import fr.tablee.workshop.Entry;
import fr.tablee.workshop.Event;
import fr.tablee.workshop.Moment;
import fr.tablee.workshop.Stop;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// Events of any type with any content, made from what their records are made of: a new type is in
/// as soon as it is declared. The same seed gives the same events.
final class AnyEvents {

  private static final List<String> TEXTS =
      List.of("", "histoire", "l’œuf « d’abord »", "\"'\\\n\t\u0001", "日本", "🃏");

  private final SplittableRandom random;

  AnyEvents(long seed) {
    random = new SplittableRandom(seed);
  }

  /// One event of that type.
  Event of(Class<? extends Event> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(types[i]);
    }
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " is not made of " + List.of(values), e);
    }
  }

  /// A log of that many entries of any type.
  List<Entry> log(int entries) {
    List<Class<? extends Event>> types = List.copyOf(EventWords.all().values());
    List<Entry> log = new ArrayList<>();
    for (int seq = 1; seq <= entries; seq++) {
      Actor[] actors = Actor.values();
      log.add(
          new Entry(
              seq,
              new Moment(Instant.ofEpochMilli(1_800_000_000_000L + seq), seq * 10L),
              actors[random.nextInt(actors.length)],
              of(types.get(random.nextInt(types.size())))));
    }
    return log;
  }

  private Object value(Class<?> type) {
    if (type == String.class) {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    } else if (type == int.class) {
      return random.nextInt(1, 100);
    } else if (type == long.class) {
      return random.nextLong(1, 1_000_000);
    } else if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == SlotId.class) {
      return SlotId.of(List.of("A1", "B12", "P").get(random.nextInt(3)));
    } else if (type == CardRef.class) {
      return new CardRef("mallette-ia", List.of("eliza", "mot-de-passe").get(random.nextInt(2)));
    } else if (type == Map.class) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      counts.put("total", random.nextInt(20));
      counts.put("70+", random.nextInt(20));
      return counts;
    } else if (type == List.class) {
      return List.of(
          new Stop("histoire", random.nextInt(60, 7200), random.nextBoolean()),
          new Stop("tri", random.nextInt(60, 7200), random.nextBoolean()));
    } else if (type == Optional.class) {
      return random.nextBoolean() ? Optional.of(value(String.class)) : Optional.empty();
    } else if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    throw new AssertionError("say here how a " + type + " is made up");
  }
}
