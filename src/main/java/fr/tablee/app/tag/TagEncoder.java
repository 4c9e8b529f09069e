package fr.tablee.app.tag;

import fr.tablee.content.Pack;
import fr.tablee.table.TagContent;
import fr.tablee.table.nfc.WriteOutcome;
import fr.tablee.table.nfc.WritePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Goes through tags one by one: says which to lay down, waits for it, writes or verifies it, says
/// what became of it and what to do. A tag that could not be written is asked for again where more
/// are to come; alone, it is told and that is all. One thread.
public final class TagEncoder {

  private static final long SECOND = 1_000_000_000L;

  /// One tag that was laid down.
  ///
  /// @param wanted as people write it: `mallette-ia/eliza`, `A1`; null when only asked what it is
  /// @param outcome a word for scripts
  /// @param sentence for a person
  public record Line(@Nullable String wanted, String outcome, String sentence) {}

  /// What moves tags where no person does: on the virtual table.
  public interface Hand {

    void lay(TagContent.Ours wanted);

    void take();
  }

  private final TagStation station;
  private final Pack pack;
  private final Optional<Hand> hand;
  private final long longestNanos;
  private final Consumer<String> say;
  private final List<Line> lines = new ArrayList<>();

  /// @param waitSeconds how long a tag is waited for
  /// @param say takes each sentence at once
  public TagEncoder(
      TagStation station, Pack pack, Optional<Hand> hand, int waitSeconds, Consumer<String> say) {
    this.station = station;
    this.pack = pack;
    this.hand = hand;
    this.longestNanos = waitSeconds * SECOND;
    this.say = say;
  }

  /// What was laid down, in order.
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /// Writes these; stops where nobody lays a tag down or the reader is gone.
  ///
  /// @return how many bear what they should
  public int write(List<TagJob> jobs, WritePolicy policy) {
    int done = 0;
    for (TagJob job : jobs) {
      if (!writeOne(job, jobs.size() > 1, done, jobs.size(), policy)) {
        return done;
      }
      done++;
    }
    return done;
  }

  private boolean writeOne(TagJob job, boolean again, int done, int of, WritePolicy policy) {
    while (true) {
      say.accept(
          (of > 1 ? (done + 1) + "/" + of + "  " : "")
              + "Poser sur le lecteur l’étiquette qui sera "
              + job.name()
              + ".");
      hand.ifPresent(person -> person.lay(job.content()));
      WriteOutcome outcome =
          switch (station.await(longestNanos)) {
            case TagStation.Found.OneTag _ -> station.write(job.content(), policy);
            case TagStation.Found.Several _ -> new WriteOutcome.NotOneTag(2);
            case TagStation.Found.Nobody _ -> new WriteOutcome.NotOneTag(0);
            case TagStation.Found.NoReader(String reason) -> new WriteOutcome.NoReader(reason);
          };
      note(job.id(), word(outcome), outcome.sentence());
      if (good(outcome)) {
        takeAway(of > 1 && done + 1 < of);
        return true;
      }
      boolean nobody = outcome instanceof WriteOutcome.NotOneTag(int tags) && tags == 0;
      if (!again || nobody || outcome instanceof WriteOutcome.NoReader) {
        return false;
      }
      takeAway(true);
    }
  }

  /// Reads these and holds each against what it should say.
  ///
  /// @return how many do
  public int verify(List<TagJob> jobs) {
    int right = 0;
    for (TagJob job : jobs) {
      say.accept("Poser sur le lecteur " + job.name() + ".");
      hand.ifPresent(person -> person.lay(job.content()));
      switch (station.await(longestNanos)) {
        case TagStation.Found.OneTag(TagContent content) -> {
          boolean same = content.equals(job.content());
          right += same ? 1 : 0;
          note(
              job.id(),
              same ? "right" : "wrong",
              same
                  ? "C’est bien " + job.name() + "."
                  : "C’est "
                      + TagJob.told(content, pack)
                      + ", et non "
                      + job.name()
                      + " : chercher la bonne, ou écrire celle-ci avec « encode "
                      + job.id()
                      + " --overwrite ».");
        }
        case TagStation.Found other -> {
          note(job.id(), word(other), sentence(other));
          if (!(other instanceof TagStation.Found.Several)) {
            return right;
          }
        }
      }
      takeAway(jobs.size() > 1);
    }
    return right;
  }

  /// Reads one tag and says what it is.
  ///
  /// @return whether it is one of ours
  public boolean tell(TagContent.Ours example) {
    say.accept("Poser une étiquette sur le lecteur.");
    hand.ifPresent(person -> person.lay(example));
    TagStation.Found found = station.await(longestNanos);
    if (found instanceof TagStation.Found.OneTag(TagContent content)) {
      note(null, kind(content), "C’est " + TagJob.told(content, pack) + ".");
      return content instanceof TagContent.Ours;
    }
    note(null, word(found), sentence(found));
    return false;
  }

  private void takeAway(boolean more) {
    hand.ifPresent(Hand::take);
    if (more) {
      station.awaitGone(longestNanos);
    }
  }

  private void note(@Nullable String wanted, String outcome, String sentence) {
    lines.add(new Line(wanted, outcome, sentence));
    say.accept("     " + sentence);
  }

  private static boolean good(WriteOutcome outcome) {
    return outcome instanceof WriteOutcome.Written || outcome instanceof WriteOutcome.Unchanged;
  }

  private static String word(WriteOutcome outcome) {
    return switch (outcome) {
      case WriteOutcome.Written _ -> "written";
      case WriteOutcome.Unchanged _ -> "unchanged";
      case WriteOutcome.Locked _ -> "locked";
      case WriteOutcome.Guarded _ -> "guarded";
      case WriteOutcome.Taken _ -> "taken";
      case WriteOutcome.Unfit _ -> "unfit";
      case WriteOutcome.NotOneTag(int tags) -> tags == 0 ? "no-tag" : "several-tags";
      case WriteOutcome.Torn _ -> "torn";
      case WriteOutcome.NoReader _ -> "no-reader";
    };
  }

  private static String word(TagStation.Found found) {
    return switch (found) {
      case TagStation.Found.OneTag(TagContent content) -> kind(content);
      case TagStation.Found.Several _ -> "several-tags";
      case TagStation.Found.Nobody _ -> "no-tag";
      case TagStation.Found.NoReader _ -> "no-reader";
    };
  }

  private static String sentence(TagStation.Found found) {
    return switch (found) {
      case TagStation.Found.OneTag _ -> "";
      case TagStation.Found.Several _ -> new WriteOutcome.NotOneTag(2).sentence();
      case TagStation.Found.Nobody _ -> new WriteOutcome.NotOneTag(0).sentence();
      case TagStation.Found.NoReader(String reason) -> new WriteOutcome.NoReader(reason).sentence();
    };
  }

  private static String kind(TagContent content) {
    return switch (content) {
      case TagContent.Identity _ -> "card";
      case TagContent.Place _ -> "slot";
      case TagContent.Foreign foreign ->
          foreign.equals(TagContent.Foreign.BLANK) ? "blank" : "foreign";
    };
  }
}
