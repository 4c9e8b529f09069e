package fr.tablee.debrief;

import java.util.ArrayList;
import java.util.List;

/// The blocks of one part in the making; a block without sentences is left out.
final class BlockList {

  private final List<Block> blocks = new ArrayList<>();

  void add(String id, List<Block.Item> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block(id, Phrases.FRENCH.say("block." + id), items));
    }
  }

  List<Block> all() {
    return List.copyOf(blocks);
  }
}
