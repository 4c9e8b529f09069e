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
/// @param round whose turn it is
/// @param voices who speaks and spoke, by zone; the zone is empty for the whole table
/// @param countdowns the debate groups' own times, by zone
public record Progress(
    boolean entered,
    ActivityTimer timer,
    Optional<RevealPolicy> policy,
    Attempts attempts,
    Rungs rungs,
    Hints hints,
    Map<String, CardRef> topics,
    Talk talk,
    Round round,
    Map<String, Voice> voices,
    Map<String, Countdown> countdowns) {

  static final Progress NONE =
      new Progress(
          false,
          ActivityTimer.UNUSED,
          Optional.empty(),
          Attempts.NONE,
          Rungs.BOTTOM,
          Hints.NONE,
          Map.of(),
          Talk.NONE,
          Round.FIRST,
          Map.of(),
          Map.of());

  public Progress {
    topics = Map.copyOf(topics);
    voices = Map.copyOf(voices);
    countdowns = Map.copyOf(countdowns);
  }

  Progress withEntered(boolean value) {
    return copy().entered(value).done();
  }

  Progress withTimer(ActivityTimer value) {
    return copy().timer(value).done();
  }

  Progress withPolicy(Optional<RevealPolicy> value) {
    return copy().policy(value).done();
  }

  Progress withAttempts(Attempts value) {
    return copy().attempts(value).done();
  }

  Progress withRungs(Rungs value) {
    return copy().rungs(value).done();
  }

  Progress withHints(Hints value) {
    return copy().hints(value).done();
  }

  Progress withTalk(Talk value) {
    return copy().talk(value).done();
  }

  Progress withRound(Round value) {
    return copy().round(value).done();
  }

  /// The same with a zone's group talking about another card, or about none yet.
  Progress withTopic(String zone, Optional<CardRef> card) {
    return copy().topics(changed(topics, zone, card)).done();
  }

  Progress withVoice(String zone, Optional<Voice> voice) {
    return copy().voices(changed(voices, zone, voice)).done();
  }

  Progress withCountdown(String zone, Optional<Countdown> countdown) {
    return copy().countdowns(changed(countdowns, zone, countdown)).done();
  }

  Optional<CardRef> topic(String zone) {
    return Optional.ofNullable(topics.get(zone));
  }

  Optional<Voice> voice(String zone) {
    return Optional.ofNullable(voices.get(zone));
  }

  Optional<Countdown> countdown(String zone) {
    return Optional.ofNullable(countdowns.get(zone));
  }

  private static <T> Map<String, T> changed(Map<String, T> map, String zone, Optional<T> value) {
    Map<String, T> next = new HashMap<>(map);
    next.remove(zone);
    value.ifPresent(one -> next.put(zone, one));
    return next;
  }

  private ProgressCopy copy() {
    return new ProgressCopy(this);
  }
}
