package fr.tablee.score;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/// The heaviest set of elements of a partial order of which no two are comparable.
///
/// By Dilworth's theorem, with weights: the heaviest antichain weighs what all elements weigh, less
/// the greatest flow through
///
/// ```
///            w(i)              unlimited, where i < j              w(j)
///   source ------> left copy i -----------------------> right copy j ------> sink
/// ```
///
/// The theorem holds for a transitive relation only. One question costs a few shortest-path
/// searches of size² steps each; 24 elements take well under a millisecond. Immutable; a question
/// works on arrays of its own.
final class HeaviestAntichain {

  private final boolean[][] less;
  private final long[] weights;

  private HeaviestAntichain(boolean[][] less, long[] weights) {
    this.less = less;
    this.weights = weights;
  }

  /// @param less `less[i][j]` where i is less than j; irreflexive and transitive
  /// @param weights weight of each element, positive
  static HeaviestAntichain of(boolean[][] less, long[] weights) {
    return new HeaviestAntichain(less, weights);
  }

  /// Number of elements.
  int size() {
    return weights.length;
  }

  /// The weight of the heaviest antichain among some of the elements.
  long weight(BitSet pool) {
    long total = pool.stream().mapToLong(i -> weights[i]).sum();
    return total - new Flow(pool).greatest();
  }

  /// One flow problem and its state.
  private final class Flow {

    private static final int UNSEEN = -1;
    private static final int ROOT = -2;

    private final int[] elements;
    private final long[] supply;
    private final long[] demand;

    /// What flows from left copy i to right copy j.
    private final long[][] carried;

    Flow(BitSet pool) {
      elements = pool.stream().toArray();
      supply = Arrays.stream(elements).mapToLong(i -> weights[i]).toArray();
      demand = supply.clone();
      carried = new long[elements.length][elements.length];
    }

    /// Shortest augmenting paths until there is none.
    long greatest() {
      long flow = 0;
      for (long step = augment(); step > 0; step = augment()) {
        flow += step;
      }
      return flow;
    }

    private long augment() {
      int[] leftFrom = new int[elements.length];
      int[] rightFrom = new int[elements.length];
      Arrays.fill(leftFrom, UNSEEN);
      Arrays.fill(rightFrom, UNSEEN);
      ArrayDeque<Integer> lefts = new ArrayDeque<>();
      for (int i = 0; i < elements.length; i++) {
        if (supply[i] > 0) {
          leftFrom[i] = ROOT;
          lefts.add(i);
        }
      }
      while (!lefts.isEmpty()) {
        int i = lefts.remove();
        for (int j = 0; j < elements.length; j++) {
          if (rightFrom[j] == UNSEEN && less[elements[i]][elements[j]]) {
            rightFrom[j] = i;
            if (demand[j] > 0) {
              return push(j, leftFrom, rightFrom);
            }
            for (int back = 0; back < elements.length; back++) {
              if (leftFrom[back] == UNSEEN && carried[back][j] > 0) {
                leftFrom[back] = j;
                lefts.add(back);
              }
            }
          }
        }
      }
      return 0;
    }

    /// Sends as much as the path found can take, from its source to right copy `end`.
    private long push(int end, int[] leftFrom, int[] rightFrom) {
      long step = demand[end];
      int left = rightFrom[end];
      for (int j = leftFrom[left]; j != ROOT; left = rightFrom[j], j = leftFrom[left]) {
        step = Math.min(step, carried[left][j]);
      }
      step = Math.min(step, supply[left]);
      supply[left] -= step;
      demand[end] -= step;
      left = rightFrom[end];
      carried[left][end] += step;
      for (int j = leftFrom[left]; j != ROOT; j = leftFrom[left]) {
        carried[left][j] -= step;
        left = rightFrom[j];
        carried[left][j] += step;
      }
      return step;
    }
  }
}
