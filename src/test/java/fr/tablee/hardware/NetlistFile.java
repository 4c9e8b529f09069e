package fr.tablee.hardware;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads `hardware/netlist.yaml`; the file's own head says what its words mean.
final class NetlistFile {

  private final JsonNode root;

  private NetlistFile(JsonNode root) {
    this.root = root;
  }

  static Netlist load(Path file) {
    NetlistFile read = new NetlistFile(new YAMLMapper().readTree(file));
    return new Netlist(read.types(), read.boards(), read.cables(), read.currents());
  }

  private Map<String, PartType> types() {
    Map<String, PartType> types = new LinkedHashMap<>();
    for (var entry : root.required("types").properties()) {
      JsonNode type = entry.getValue();
      List<PartType.Pin> pins = new ArrayList<>();
      type.required("pins").forEach(pin -> pins.add(PartType.Pin.parse(pin.asString())));
      types.put(
          entry.getKey(),
          new PartType(
              entry.getKey(),
              type.required("title").asString(),
              type.path("bridge").asBoolean(false),
              type.path("pull").asBoolean(false),
              pins));
    }
    return types;
  }

  private List<BoardType> boards() {
    List<BoardType> boards = new ArrayList<>();
    for (JsonNode board : root.required("boards")) {
      JsonNode readers = board.path("readers");
      List<String> copies = new ArrayList<>();
      board.required("as").forEach(name -> copies.add(name.asString()));
      boards.add(
          new BoardType(
              board.required("id").asString(),
              board.required("title").asString(),
              copies,
              words(board.required("parts")),
              nets(board.required("nets")),
              split(board.path("unused").asString("")),
              readers.path("count").asInt(0),
              words(readers.path("parts")),
              nets(readers.path("nets")),
              resets(board.path("resets"))));
    }
    return boards;
  }

  private static Optional<BoardType.Resets> resets(JsonNode node) {
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new BoardType.Resets(
                words(node.path("parts")),
                nets(node.path("nets")),
                split(node.path("unused").asString("")),
                nets(node.path("reader_nets"))));
  }

  private static Map<String, String> words(JsonNode node) {
    Map<String, String> words = new LinkedHashMap<>();
    node.properties().forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
    return words;
  }

  private static Map<String, List<String>> nets(JsonNode node) {
    Map<String, List<String>> nets = new LinkedHashMap<>();
    node.properties()
        .forEach(entry -> nets.put(entry.getKey(), split(entry.getValue().asString())));
    return nets;
  }

  private static List<String> split(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private List<Cable> cables() {
    List<Cable> cables = new ArrayList<>();
    for (JsonNode cable : root.required("cables")) {
      cables.add(
          new Cable(
              cable.required("from").asString(),
              cable.required("to").asString(),
              cable.required("what").asString(),
              cable.required("millimetres").asInt(),
              cable.required("section").asDouble()));
    }
    return cables;
  }

  private Currents currents() {
    JsonNode node = root.required("currents");
    Map<String, Currents.Reader> readers = new LinkedHashMap<>();
    for (var entry : node.properties()) {
      if (entry.getKey().startsWith("lecteur-")) {
        readers.put(
            entry.getKey(),
            new Currents.Reader(
                entry.getValue().required("idle").asInt(),
                entry.getValue().required("field").asInt()));
      }
    }
    return new Currents(
        readers,
        node.required("raspberry-pi").asInt(),
        node.required("logic").asInt(),
        node.required("regulator_efficiency").asDouble(),
        node.required("regulator_limit").asInt(),
        node.required("supply_limit").asInt());
  }
}
