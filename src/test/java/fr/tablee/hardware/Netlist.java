package fr.tablee.hardware;

import java.util.List;
import java.util.Map;

/// The netlist file as it is written.
record Netlist(
    Map<String, PartType> types, List<BoardType> boards, List<Cable> cables, Currents currents) {

  BoardType board(String id) {
    return boards.stream().filter(board -> board.id().equals(id)).findFirst().orElseThrow();
  }
}
