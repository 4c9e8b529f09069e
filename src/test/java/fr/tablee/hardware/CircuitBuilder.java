package fr.tablee.hardware;

import fr.tablee.table.ChipSpec;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableSpec;
import fr.tablee.table.TableSpec.SlotSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Builds the circuit of a table: each board as often as it is needed, each reader once per
/// channel, the Pi's pins where the table file puts them.
final class CircuitBuilder {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(n\\+1|n|y|u|k)}");

  private final TableSpec spec;
  private final Netlist netlist;
  private final Map<String, Integer> roles;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, List<Terminal>> nets = new LinkedHashMap<>();
  private final List<Terminal> unused = new ArrayList<>();
  private final Map<String, SlotId> slots = new LinkedHashMap<>();

  private CircuitBuilder(TableSpec spec, Netlist netlist) {
    this.spec = spec;
    this.netlist = netlist;
    this.roles = PiRole.pins(spec);
  }

  static Circuit build(TableSpec spec, Netlist netlist) {
    CircuitBuilder builder = new CircuitBuilder(spec, netlist);
    boolean resets = builder.hasResets();
    for (BoardType board : netlist.boards()) {
      BoardType type = resets ? board.withResets() : board;
      for (int copy = 0; copy < type.copies().size(); copy++) {
        builder.board(type, type.copies().get(copy));
      }
    }
    List<Net> nets = new ArrayList<>();
    builder.nets.forEach((path, terminals) -> {
      int dot = path.indexOf('.');
      nets.add(new Net(path.substring(0, dot), path.substring(dot + 1), terminals));
    });
    return new Circuit(
        spec, netlist, List.copyOf(builder.parts.values()), nets, builder.unused, builder.slots);
  }

  private String readerType() {
    return switch (spec.readers().chip()) {
      case ChipSpec.Pn532 _ -> "lecteur-pn532";
      case ChipSpec.Mfrc522 _ -> "lecteur-mfrc522";
    };
  }

  /// Reset decoders are built where the table has a reset line and the module a pin for it.
  private boolean hasResets() {
    return roles.containsKey("reset") && netlist.types().get(readerType()).pin("RST").isPresent();
  }

  private void board(BoardType type, String board) {
    type.parts().forEach((ref, part) -> add(board, ref, part));
    for (int n = 1; n <= type.readers(); n++) {
      int channel = n;
      type.readerParts().forEach((ref, part) -> add(board, fill(ref, channel), part));
      slotOf(board, channel);
    }
    type.nets().forEach((net, pins) -> pins.forEach(pin -> connect(board, net, pin)));
    for (int n = 1; n <= type.readers(); n++) {
      int channel = n;
      type.readerNets()
          .forEach((net, pins) ->
              pins.forEach(pin -> connect(board, fill(net, channel), fill(pin, channel))));
    }
    type.unused().forEach(pin -> unused.add(terminal(board, pin)));
  }

  private void add(String board, String ref, String typeId) {
    String id = typeId.equals("lecteur") ? readerType() : typeId;
    PartType type = netlist.types().get(id);
    if (type == null) {
      throw new IllegalArgumentException(board + "." + ref + ": no type " + id);
    }
    parts.put(board + "." + ref, new Part(board, ref, type));
  }

  /// Channel n of a panel's board is its decoder's output n - 1, so the panel's address n - 1.
  private void slotOf(String board, int channel) {
    List<SlotSpec> here =
        spec.slots().stream()
            .filter(slot -> slot.panel().orElse("pupitre").equals(board))
            .filter(slot -> SlotAddress.of(slot) % 8 == channel - 1)
            .toList();
    if (here.size() != 1) {
      throw new IllegalArgumentException(
          board + ": " + here.size() + " slots for output Y" + (channel - 1));
    }
    slots.put(board + ".L" + channel, here.getFirst().id());
  }

  private void connect(String board, String net, String pin) {
    if (pin.endsWith("?") && !exists(board, pin.substring(0, pin.length() - 1))) {
      return;
    }
    nets.computeIfAbsent(board + "." + net, path -> new ArrayList<>())
        .add(terminal(board, pin.replace("?", "")));
  }

  private boolean exists(String board, String pin) {
    String name = pin.substring(pin.indexOf('.') + 1);
    return name.startsWith("@")
        ? roles.containsKey(name.substring(1))
        : part(board, pin).type().pin(name).isPresent();
  }

  private Part part(String board, String pin) {
    Part part = parts.get(board + "." + pin.substring(0, pin.indexOf('.')));
    if (part == null) {
      throw new IllegalArgumentException(board + ": no part for " + pin);
    }
    return part;
  }

  /// `U1.A0`, `X1.24` (by number, on the header) or `X1.@mosi` (by role).
  private Terminal terminal(String board, String pin) {
    Part part = part(board, pin);
    String name = pin.substring(pin.indexOf('.') + 1);
    boolean byRole = name.startsWith("@");
    if (byRole || part.type().id().equals("raspberry-pi")) {
      int number = byRole ? roles.get(name.substring(1)) : Integer.parseInt(name);
      return new Terminal(
          part,
          part.type().pins().stream()
              .filter(each -> each.number() == number)
              .findFirst()
              .orElseThrow());
    }
    return part.pin(name);
  }

  private static String fill(String text, int n) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    return matcher.replaceAll(found ->
        switch (found.group(1)) {
          case "n" -> String.valueOf(n);
          case "n+1" -> String.valueOf(n + 1);
          case "y" -> String.valueOf(n - 1);
          case "u" -> String.valueOf(2 + (n - 1) / 4);
          default -> String.valueOf(1 + (n - 1) % 4);
        });
  }
}
