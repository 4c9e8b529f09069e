package fr.tablee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PinGateTest {

  private final AtomicLong millis = new AtomicLong();
  private final PinGate gate = new PinGate("482913", millis::get);

  @Test
  void theRightPinOpensASessionThatOthersCannotGuess() {
    PinGate.Outcome outcome = gate.open("a", "482913");

    assertThat(outcome).isInstanceOf(PinGate.Outcome.Opened.class);
    String token = ((PinGate.Outcome.Opened) outcome).token();
    assertThat(token).hasSize(64);
    assertThat(gate.admits(token)).isTrue();
    assertThat(gate.admits(token.substring(1) + "0")).isFalse();
  }

  @Test
  void threeWrongPinsCostNothingAndTheFourthASecondsWait() {
    for (int i = 0; i < 3; i++) {
      assertThat(gate.open("a", "000000")).isEqualTo(new PinGate.Outcome.Wrong(0));
    }
    assertThat(gate.open("a", "000000")).isEqualTo(new PinGate.Outcome.Wrong(2));
    assertThat(gate.open("a", "482913")).isEqualTo(new PinGate.Outcome.Wait(2));
    millis.addAndGet(2000);
    assertThat(gate.open("a", "482913")).isInstanceOf(PinGate.Outcome.Opened.class);
  }

  @Test
  void tenWrongPinsLockTheAddressForFiveMinutesAndNoOther() {
    for (int i = 0; i < 9; i++) {
      gate.open("a", "000000");
      millis.addAndGet(600_000);
    }
    assertThat(gate.open("a", "000000")).isEqualTo(new PinGate.Outcome.Wrong(300));
    assertThat(gate.open("b", "482913")).isInstanceOf(PinGate.Outcome.Opened.class);
    millis.addAndGet(299_000);
    assertThat(gate.open("a", "482913")).isEqualTo(new PinGate.Outcome.Wait(1));
    millis.addAndGet(1_000);
    assertThat(gate.open("a", "482913")).isInstanceOf(PinGate.Outcome.Opened.class);
  }

  @Test
  void oldSessionsEndWhenTooManyAreOpen() {
    String first = ((PinGate.Outcome.Opened) gate.open("a", "482913")).token();
    for (int i = 0; i < 64; i++) {
      gate.open("a", "482913");
    }
    assertThat(gate.admits(first)).isFalse();
  }
}
