package fr.tablee.workshop;

import fr.tablee.content.RevealPolicy;
import fr.tablee.table.CardRef;
import java.util.Map;
import java.util.Optional;

/// Changes some parts of a [Progress] on the way to the next one. Lives within one call.
final class ProgressCopy {

  private boolean entered;
  private ActivityTimer timer;
  private Optional<RevealPolicy> policy;
  private Attempts attempts;
  private Rungs rungs;
  private Hints hints;
  private Map<String, CardRef> topics;
  private Talk talk;
  private Round round;
  private Map<String, Voice> voices;
  private Map<String, Countdown> countdowns;

  ProgressCopy(Progress from) {
    entered = from.entered();
    timer = from.timer();
    policy = from.policy();
    attempts = from.attempts();
    rungs = from.rungs();
    hints = from.hints();
    topics = from.topics();
    talk = from.talk();
    round = from.round();
    voices = from.voices();
    countdowns = from.countdowns();
  }

  ProgressCopy entered(boolean value) {
    entered = value;
    return this;
  }

  ProgressCopy timer(ActivityTimer value) {
    timer = value;
    return this;
  }

  ProgressCopy policy(Optional<RevealPolicy> value) {
    policy = value;
    return this;
  }

  ProgressCopy attempts(Attempts value) {
    attempts = value;
    return this;
  }

  ProgressCopy rungs(Rungs value) {
    rungs = value;
    return this;
  }

  ProgressCopy hints(Hints value) {
    hints = value;
    return this;
  }

  ProgressCopy topics(Map<String, CardRef> value) {
    topics = value;
    return this;
  }

  ProgressCopy talk(Talk value) {
    talk = value;
    return this;
  }

  ProgressCopy round(Round value) {
    round = value;
    return this;
  }

  ProgressCopy voices(Map<String, Voice> value) {
    voices = value;
    return this;
  }

  ProgressCopy countdowns(Map<String, Countdown> value) {
    countdowns = value;
    return this;
  }

  Progress done() {
    return new Progress(
        entered, timer, policy, attempts, rungs, hints, topics, talk, round, voices, countdowns);
  }
}
