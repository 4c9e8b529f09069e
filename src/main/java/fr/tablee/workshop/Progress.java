package fr.tablee.workshop;

import fr.tablee.content.RevealPolicy;
import fr.tablee.table.CardRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How far one activity has come. Immutable.
///
/// @param entered whether the group ever turned to it
/// @param timer its time
/// @param policy the reveal policy chosen here; the pack's own when empty
/// @param attempts its checks
/// @param rungs where it stands on the reveal ladder
/// @param hints its hints
/// @param topics the debate card that each zone's group chose
/// @param talk examples, questions, notes, pledges
public record Progress(
    boolean entered,
    ActivityTimer timer,
    Optional<RevealPolicy> policy,
    Attempts attempts,
    Rungs rungs,
    Hints hints,
    Map<String, CardRef> topics,
    Talk talk) {

  static final Progress NONE =
      new Progress(
          false,
          ActivityTimer.UNUSED,
          Optional.empty(),
          Attempts.NONE,
          Rungs.BOTTOM,
          Hints.NONE,
          Map.of(),
          Talk.NONE);

  public Progress {
    topics = Map.copyOf(topics);
  }

  Progress withEntered(boolean value) {
    return new Progress(value, timer, policy, attempts, rungs, hints, topics, talk);
  }

  Progress withTimer(ActivityTimer value) {
    return new Progress(entered, value, policy, attempts, rungs, hints, topics, talk);
  }

  Progress withPolicy(Optional<RevealPolicy> value) {
    return new Progress(entered, timer, value, attempts, rungs, hints, topics, talk);
  }

  Progress withAttempts(Attempts value) {
    return new Progress(entered, timer, policy, value, rungs, hints, topics, talk);
  }

  Progress withRungs(Rungs value) {
    return new Progress(entered, timer, policy, attempts, value, hints, topics, talk);
  }

  Progress withHints(Hints value) {
    return new Progress(entered, timer, policy, attempts, rungs, value, topics, talk);
  }

  Progress withTalk(Talk value) {
    return new Progress(entered, timer, policy, attempts, rungs, hints, topics, value);
  }

  /// The same with a zone's group talking about another card, or about none yet.
  Progress withTopic(String zone, Optional<CardRef> card) {
    Map<String, CardRef> next = new HashMap<>(topics);
    next.remove(zone);
    card.ifPresent(chosen -> next.put(zone, chosen));
    return new Progress(entered, timer, policy, attempts, rungs, hints, next, talk);
  }

  Optional<CardRef> topic(String zone) {
    return Optional.ofNullable(topics.get(zone));
  }
}
