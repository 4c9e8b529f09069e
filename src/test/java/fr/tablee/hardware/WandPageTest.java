package fr.tablee.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.tablee.table.HeaderPin;
import fr.tablee.table.Kit.Wand;
import fr.tablee.table.Kit.WandReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WandPageTest {

  private static final Path TABLE = Kit.HOME.resolve("firmware-config/tables/baguette-pn532.yaml");

  /// MISO, MOSI, SCLK, CE0, CE1 of SPI0.
  private static final int[] SPI0 = {9, 10, 11, 8, 7};

  @Test
  void tellsTheWiresOfItsTableFile() throws IOException {
    String missing = "baguette.md n’est pas tenue à sa table : " + TABLE + " manque";
    if (!Files.exists(TABLE)) {
      System.err.println(missing);
    }
    assumeTrue(Files.exists(TABLE), missing);
    String page = Files.readString(Kit.HARDWARE.resolve("baguette.md"));
    assertThat(Kit.table("baguette-pn532").kit()).isInstanceOf(Wand.class);
    Wand wand = (Wand) Kit.table("baguette-pn532").kit();
    assertThat(wand.reader()).isInstanceOf(WandReader.OnSpi.class);
    var select = ((WandReader.OnSpi) wand.reader()).select();
    assertThat(select.spiBus()).as("the page wires SPI0").isZero();
    wire(page, "MISO | MISO", SPI0[0]);
    wire(page, "MOSI | MOSI", SPI0[1]);
    wire(page, "SCK | SCLK", SPI0[2]);
    wire(page, "SS | CE" + select.chipSelect(), SPI0[3 + select.chipSelect()]);
  }

  private static void wire(String page, String names, int bcm) {
    assertThat(page).contains("| " + names + ", BCM " + bcm + " | " + HeaderPin.ofBcm(bcm) + " |");
  }
}
