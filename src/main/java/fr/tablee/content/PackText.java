package fr.tablee.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The text of one file of a pack: UTF-8, of reasonable size, without control characters.
final class PackText {

  /// The largest file that is read, in bytes: a full activity has some 30 000.
  static final int MOST_BYTES = 1 << 20;

  private PackText() {}

  /// Reads a file; empty when it is unfit, which is then among the problems.
  static Optional<String> read(Path file, FileProblems problems) {
    if (Files.isDirectory(file)) {
      problems.wholeFile("c’est un dossier ; mettre à sa place un fichier YAML");
      return Optional.empty();
    }
    // A pipe or a device would keep us waiting for ever.
    if (!Files.isRegularFile(file)) {
      problems.wholeFile(
          "le fichier manque ; le créer à cet endroit dans le dossier de la mallette");
      return Optional.empty();
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      problems.wholeFile("le fichier ne se laisse pas lire ; vérifier ses droits d’accès");
      return Optional.empty();
    }
    if (bytes.length > MOST_BYTES) {
      problems.wholeFile("le fichier dépasse 1 Mo ; le raccourcir, une activité tient en 50 Ko");
      return Optional.empty();
    }
    return decode(bytes, problems).filter(text -> printable(text, problems));
  }

  private static Optional<String> decode(byte[] bytes, FileProblems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean broken = decoder.decode(in, out, true).isError();
    String text = out.flip().toString();
    if (broken) {
      Spot end = Spot.of(text, text.length());
      problems.at(
          end.line(),
          end.column(),
          "ce caractère n’est pas en UTF-8 ; enregistrer le fichier avec l’encodage UTF-8");
      return Optional.empty();
    }
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static boolean printable(String text, FileProblems problems) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (!allowed(point)) {
        Spot spot = Spot.of(text, i);
        problems.at(
            spot.line(),
            spot.column(),
            "caractère invisible %s ; l’effacer".formatted("U+%04X".formatted(point)));
        return false;
      }
    }
    return true;
  }

  /// The printable characters of YAML 1.2, section 5.1.
  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0x7E)
        || point == 0x85
        || (point >= 0xA0 && point <= 0xFFFD)
        || point >= 0x10000;
  }

  /// A place in a text, counted from 1.
  private record Spot(int line, int column) {
    static Spot of(String text, int index) {
      String before = text.substring(0, index);
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      int start = before.lastIndexOf('\n') + 1;
      return new Spot(line, 1 + before.codePointCount(start, before.length()));
    }
  }
}
