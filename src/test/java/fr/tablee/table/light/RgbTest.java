package fr.tablee.table.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RgbTest {

  @Test
  void aColourIsPackedAndUnpacked() {
    assertThat(Rgb.of(0x0A10FF)).isEqualTo(new Rgb(10, 16, 255));
    assertThat(new Rgb(10, 16, 255).packed()).isEqualTo(0x0A10FF);
    assertThat(new Rgb(10, 16, 255).hex()).isEqualTo("#0a10ff");
  }

  @Test
  void aScreenShowsHalfTheLightAsMoreThanHalfTheValue() {
    assertThat(new Rgb(0, 128, 255).screenHex()).isEqualTo("#00bcff");
  }

  @Test
  void whatIsNoByteIsRefused() {
    assertThatThrownBy(() -> new Rgb(0, 256, 0)).hasMessageContaining("256");
    assertThatThrownBy(() -> new Rgb(-1, 0, 0)).hasMessageContaining("-1");
  }
}
