package fr.tablee.hardware;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The bill of materials, `hardware/nomenclature.csv`: written by hand, but for its quantities and
/// totals. UTF-8 with its mark, semicolons and decimal commas: what a French spreadsheet opens
/// without asking.
final class Bom {

  static final Path FILE = Kit.HARDWARE.resolve("nomenclature.csv");

  private static final String MARK = "\ufeff";

  private final List<BomLine> lines;
  private final BomCount count;

  private Bom(List<BomLine> lines, BomCount count) {
    this.lines = lines;
    this.count = count;
  }

  static Bom load(Circuit circuit) {
    try {
      List<String> lines = Files.readAllLines(FILE);
      if (!lines.getFirst().equals(MARK + BomLine.HEAD)) {
        throw new IllegalArgumentException("the first line is not " + BomLine.HEAD);
      }
      return new Bom(lines.stream().skip(1).map(BomLine::parse).toList(), new BomCount(circuit));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<BomLine> lines() {
    return lines;
  }

  List<BomLine> kit(String kit) {
    return lines.stream().filter(line -> line.kit().equals(kit)).toList();
  }

  int quantity(BomLine line) {
    return count.quantity(line);
  }

  double total(String kit) {
    return kit(kit).stream().mapToDouble(line -> line.euros() * quantity(line)).sum();
  }

  /// The file with the quantities that the table asks for.
  String print() {
    return lines.stream()
        .map(line -> line.print(quantity(line)))
        .collect(Collectors.joining("\n", MARK + BomLine.HEAD + "\n", "\n"));
  }
}
