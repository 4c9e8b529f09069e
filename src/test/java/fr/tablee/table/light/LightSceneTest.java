package fr.tablee.table.light;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.SlotId;
import fr.tablee.table.TableFile;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LightSceneTest {

  private static final TableSpec SPEC =
      TableFile.load(Path.of("firmware-config/tables/trois-volets.yaml"));
  private static final long STEP_NANOS = 10_000_000;
  private static final int STEPS = 1_200;

  private final LightScene scene = new LightScene(SPEC);

  @Test
  void readIsSoftWhiteInTheMiddle() {
    assertThat(leds("A1", LightMeaning.READ, 0)).containsExactly(0, 0x7c6e54, 0);
  }

  @Test
  void rightIsGreenOnAllThree() {
    int[] leds = leds("B7", LightMeaning.RIGHT, 0);
    assertThat(leds).hasSize(3).containsOnly(leds[0]);
    assertThat((leds[0] >> 8) & 0xFF).isGreaterThan(100);
  }

  @Test
  void toMoveIsAmberOnTheTwoOuter() {
    int[] leds = leds("A12", LightMeaning.MOVE, 0);
    assertThat(leds[0]).isEqualTo(leds[2]).isNotZero();
    assertThat(leds[1]).isZero();
  }

  @Test
  void aWrongZoneSweepsFromEndToEnd() {
    assertThat(lit(leds("A1", LightMeaning.WRONG_ZONE, 0))).containsExactly(true, false, false);
    assertThat(lit(leds("A1", LightMeaning.WRONG_ZONE, 500))).containsExactly(false, true, false);
    assertThat(lit(leds("A1", LightMeaning.WRONG_ZONE, 1000))).containsExactly(false, false, true);
  }

  @Test
  void theCountedWaveGoesFromLeftToRight() {
    Map<SlotId, LightMeaning> all = everywhere(LightMeaning.COUNTED);
    long left = brightest(all, SlotId.of("A1"));
    long right = brightest(all, SlotId.of("A12"));
    assertThat(Math.floorMod(right - left, 2_000_000_000L))
        .isBetween(1_000_000_000L, 1_990_000_000L);
  }

  @ParameterizedTest
  @EnumSource(LightMeaning.class)
  void nothingFlashesMoreThanThreeTimesASecond(LightMeaning meaning) {
    Map<SlotId, LightMeaning> all = everywhere(meaning);
    List<int[]> film = film(all);
    for (int led = 0; led < SPEC.leds(); led++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        List<Integer> turns = turns(film, led, shift);
        for (int i = 0; i + 6 < turns.size(); i++) {
          // Three flashes are six turns, up and down.
          assertThat(turns.get(i + 6) - turns.get(i))
              .as("%s, LED %d, channel %d, from step %d", meaning, led, shift, turns.get(i))
              .isGreaterThan(100);
        }
      }
    }
  }

  @Test
  void anyTwoMeaningsDifferWithoutTheirColours() {
    Map<LightMeaning, boolean[][]> shapes = new HashMap<>();
    for (LightMeaning meaning : LightMeaning.values()) {
      shapes.put(meaning, shape(meaning));
    }
    for (LightMeaning one : LightMeaning.values()) {
      for (LightMeaning other : LightMeaning.values()) {
        if (one.compareTo(other) < 0) {
          assertThat(difference(shapes.get(one), shapes.get(other)))
              .as("share of the time in which %s and %s look different in grey", one, other)
              .isGreaterThan(0.2);
        }
      }
    }
  }

  @Test
  void whatStandsStillIsSaidToStandStill() {
    for (LightMeaning meaning : LightMeaning.values()) {
      List<int[]> film = film(everywhere(meaning));
      boolean moves = film.stream().anyMatch(picture -> !Arrays.equals(picture, film.getFirst()));
      assertThat(LightScene.moves(Map.of(SlotId.of("A1"), meaning)))
          .as("%s", meaning)
          .isEqualTo(moves);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everySlotKeepsToItsOwnLeds(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    LightMeaning[] meanings = LightMeaning.values();
    for (int round = 0; round < 200; round++) {
      Map<SlotId, LightMeaning> some = new HashMap<>();
      for (SlotSpec slot : SPEC.slots()) {
        if (random.nextBoolean()) {
          some.put(slot.id(), meanings[random.nextInt(meanings.length)]);
        }
      }
      long now = random.nextLong(Long.MAX_VALUE);
      int[] picture = scene.colours(some, now);
      for (SlotSpec slot : SPEC.slots()) {
        int[] alone =
            scene.colours(Map.of(slot.id(), some.getOrDefault(slot.id(), LightMeaning.OFF)), now);
        for (int led : slot.leds()) {
          assertThat(picture[led])
              .as("seed %d, round %d, %s", seed, round, slot.id())
              .isEqualTo(alone[led]);
        }
      }
    }
  }

  private int[] leds(String slot, LightMeaning meaning, long millis) {
    SlotId id = SlotId.of(slot);
    int[] picture = scene.colours(Map.of(id, meaning), millis * 1_000_000);
    return SPEC.slot(id).orElseThrow().leds().stream().mapToInt(led -> picture[led]).toArray();
  }

  private static boolean[] lit(int[] leds) {
    boolean[] lit = new boolean[leds.length];
    for (int i = 0; i < leds.length; i++) {
      lit[i] = leds[i] != 0;
    }
    return lit;
  }

  private static Map<SlotId, LightMeaning> everywhere(LightMeaning meaning) {
    Map<SlotId, LightMeaning> all = new HashMap<>();
    SPEC.slots().forEach(slot -> all.put(slot.id(), meaning));
    return all;
  }

  private List<int[]> film(Map<SlotId, LightMeaning> meanings) {
    List<int[]> film = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      film.add(scene.colours(meanings, i * STEP_NANOS));
    }
    return film;
  }

  private long brightest(Map<SlotId, LightMeaning> meanings, SlotId slot) {
    int led = SPEC.slot(slot).orElseThrow().leds().get(1);
    long when = 0;
    int most = -1;
    for (int i = 0; i < 200; i++) {
      int light = grey(scene.colours(meanings, i * STEP_NANOS)[led]);
      if (light > most) {
        most = light;
        when = i * STEP_NANOS;
      }
    }
    return when;
  }

  /// The steps at which a channel turns from rising to falling or back, ripples under 10 % of full
  /// left out as WCAG 2.3.1 does.
  private static List<Integer> turns(List<int[]> film, int led, int shift) {
    List<Integer> turns = new ArrayList<>();
    int extreme = (film.getFirst()[led] >> shift) & 0xFF;
    int direction = 0;
    for (int i = 1; i < film.size(); i++) {
      int value = (film.get(i)[led] >> shift) & 0xFF;
      int move = value - extreme;
      if (direction == 0 ? Math.abs(move) >= 26 : move * direction <= -26) {
        direction = Integer.signum(move);
        turns.add(i);
        extreme = value;
      } else if (move * direction > 0) {
        extreme = value;
      }
    }
    return turns;
  }

  /// Which of a slot's LEDs are clearly lit, step by step, seen by an eye that knows no colour and
  /// no absolute brightness.
  private boolean[][] shape(LightMeaning meaning) {
    List<Integer> leds = SPEC.slot(SlotId.of("A6")).orElseThrow().leds();
    List<int[]> film = film(everywhere(meaning));
    int most = 1;
    for (int[] picture : film) {
      for (int led : leds) {
        most = Math.max(most, grey(picture[led]));
      }
    }
    boolean[][] shape = new boolean[film.size()][leds.size()];
    for (int i = 0; i < film.size(); i++) {
      for (int j = 0; j < leds.size(); j++) {
        shape[i][j] = grey(film.get(i)[leds.get(j)]) > most * 0.6;
      }
    }
    return shape;
  }

  private static double difference(boolean[][] one, boolean[][] other) {
    int different = 0;
    for (int i = 0; i < one.length; i++) {
      if (!Arrays.equals(one[i], other[i])) {
        different++;
      }
    }
    return (double) different / one.length;
  }

  private static int grey(int colour) {
    return (((colour >> 16) & 0xFF) * 2126 + ((colour >> 8) & 0xFF) * 7152 + (colour & 0xFF) * 722)
        / 10_000;
  }
}
