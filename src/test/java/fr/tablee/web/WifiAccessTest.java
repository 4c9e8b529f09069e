package fr.tablee.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.client.result.ResultParser;
import com.google.zxing.client.result.WifiParsedResult;
import org.junit.jupiter.api.Test;

/// What a phone's camera makes of the table's Wi-Fi code.
class WifiAccessTest {

  @Test
  void aPhoneReadsNameAndKeyWhateverSignsTheyHave() {
    WifiAccess access = new WifiAccess("Table du fond; \"salle\", 2", "a\\b:c;d");
    WifiParsedResult read =
        (WifiParsedResult)
            ResultParser.parseResult(
                new com.google.zxing.Result(
                    access.code(), null, null, com.google.zxing.BarcodeFormat.QR_CODE));
    assertThat(read.getSsid()).isEqualTo(access.ssid());
    assertThat(read.getPassword()).isEqualTo(access.key());
    assertThat(read.getNetworkEncryption()).isEqualTo("WPA");
  }
}
