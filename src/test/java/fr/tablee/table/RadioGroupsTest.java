package fr.tablee.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.table.RadioGroups.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadioGroupsTest {

  /// Two rows of twelve, as on the board.
  private static List<Place> board() {
    List<Place> places = new ArrayList<>();
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 12; column++) {
        places.add(new Place(52.5 + 105 * column, 80 + 140 * row));
      }
    }
    return places;
  }

  private static long count(int[] groups) {
    return Arrays.stream(groups).distinct().count();
  }

  @Test
  void theBoardNeedsFourGroupsWhenCornersCountAndTwoWhenTheyDoNot() {
    assertThat(count(RadioGroups.of(board(), 200))).isEqualTo(4);
    assertThat(count(RadioGroups.of(board(), 170))).isEqualTo(2);
  }

  @Test
  void readersFarApartAreOneGroupAndReadersOnAHeapOneEach() {
    assertThat(RadioGroups.of(board(), 100)).containsOnly(0);
    assertThat(count(RadioGroups.of(board().subList(0, 5), 5_000))).isEqualTo(5);
  }

  @Test
  void theSamePlacesGiveTheSameGroups() {
    assertThat(RadioGroups.of(board(), 200)).isEqualTo(RadioGroups.of(board(), 200));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noTwoOfAGroupStandNearerThanTheDistanceWhereverTheyAre(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 50; round++) {
      List<Place> places = new ArrayList<>();
      int readers = random.nextInt(1, 41);
      for (int i = 0; i < readers; i++) {
        places.add(new Place(random.nextDouble(1_500), random.nextDouble(400)));
      }
      double least = random.nextDouble(50, 300);
      int[] groups = RadioGroups.of(places, least);
      for (int i = 0; i < readers; i++) {
        for (int j = 0; j < i; j++) {
          assertThat(groups[i] != groups[j] || places.get(i).millimetresTo(places.get(j)) >= least)
              .as("seed %d, round %d: %s and %s", seed, round, places.get(i), places.get(j))
              .isTrue();
        }
      }
      assertThat(Arrays.stream(groups).max().orElseThrow())
          .as("seed %d, round %d: groups have no gaps", seed, round)
          .isEqualTo((int) count(groups) - 1);
    }
  }
}
