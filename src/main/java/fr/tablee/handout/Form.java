package fr.tablee.handout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A form of the debrief.
public enum Form {
  /// A page that needs no other file.
  PAGE("html", "text/html; charset=utf-8"),
  /// A4, tagged.
  PDF("pdf", "application/pdf"),
  MARKDOWN("md", "text/markdown; charset=utf-8"),
  /// As `content/schema/debrief.schema.json` says.
  JSON("json", "application/json; charset=utf-8"),
  /// One card a row.
  CARDS("csv", "text/csv; charset=utf-8"),
  /// Everything, the log and the participants' sheet included.
  ALL("zip", "application/zip");

  private final String word;
  private final String mediaType;

  Form(String word, String mediaType) {
    this.word = word;
    this.mediaType = mediaType;
  }

  /// How it is asked for, and how its file's name ends.
  public String word() {
    return word;
  }

  public String mediaType() {
    return mediaType;
  }

  /// Whether a terminal may show it.
  public boolean isText() {
    return switch (this) {
      case PAGE, MARKDOWN, JSON, CARDS -> true;
      case PDF, ALL -> false;
    };
  }

  public static Optional<Form> of(String word) {
    return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Form::word).toList();
  }
}
