package fr.tablee.app.exam;

import fr.tablee.app.exam.Finding.Level;
import fr.tablee.table.ReaderHealth;
import fr.tablee.web.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A diagnosis for scripts.
///
/// ```json
/// {"table": "trois-volets", "virtual": true, "seconds": 10, "problems": 1, "watch": 0,
///  "findings": [{"level": "problem|watch|fine", "subject": "reader.A3", "text": "…", "remedy": "…|null"}],
///  "readers": [{"slot": "A1", "chip": "PN532 1.6", "state": "ok|lost|recovering", "exchanges": 431,
///               "faults": {"floating": 3}, "faultsPerThousand": 7.0, "repeats": 2, "errorsPerThousand": 11.6,
///               "restarts": 0, "bestMillis": 0.7, "worstMillis": 1.3, "fieldMilliamps": null, "atr": "3B8F…|null"}]}
/// ```
///
/// `atr` is what PC/SC said of the last tag; null on other readers and where none was held there.
/// `fieldMilliamps` is always null: none of the chips can measure it at 3.3 V.
public final class DiagnosisJson {

  private DiagnosisJson() {}

  public static String text(Diagnosis diagnosis) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("table", diagnosis.table().id());
    json.put("virtual", diagnosis.virtual());
    json.put("seconds", diagnosis.seconds());
    json.put("problems", diagnosis.at(Level.PROBLEM).size());
    json.put("watch", diagnosis.at(Level.WATCH).size());
    json.put("findings", diagnosis.findings().stream().map(DiagnosisJson::finding).toList());
    json.put("readers", diagnosis.readers().stream().map(DiagnosisJson::reader).toList());
    return Json.text(json);
  }

  private static Map<String, @Nullable Object> finding(Finding finding) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("level", finding.level().word());
    json.put("subject", finding.subject());
    json.put("text", finding.text());
    json.put("remedy", finding.remedy().orElse(null));
    return json;
  }

  private static Map<String, @Nullable Object> reader(ReaderHealth reader) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    Map<String, Long> faults = new LinkedHashMap<>();
    reader.faults().forEach((kind, times) -> faults.put(kind.word(), times));
    json.put("slot", reader.slot().name());
    json.put("chip", reader.chip().orElse(null));
    json.put("state", reader.state().word());
    json.put("exchanges", reader.exchanges());
    json.put("faults", faults);
    json.put("faultsPerThousand", reader.faultsPerThousand());
    json.put("repeats", reader.repeats());
    json.put("errorsPerThousand", reader.errorsPerThousand());
    json.put("restarts", reader.restarts());
    json.put("bestMillis", reader.answers().map(times -> times.bestNanos() / 1e6).orElse(null));
    json.put("worstMillis", reader.answers().map(times -> times.worstNanos() / 1e6).orElse(null));
    json.put("fieldMilliamps", null);
    json.put("atr", reader.atr().orElse(null));
    return json;
  }
}
