package fr.tablee.debrief;

import java.util.ArrayList;
import java.util.List;

/// The blocks of one part in the making; a block without sentences is left out.
final class BlockList {

  private final Phrases phrases;
  private final List<Block> blocks = new ArrayList<>();

  BlockList(Phrases phrases) {
    this.phrases = phrases;
  }

  void add(String id, List<Block.Item> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block(id, phrases.say("block." + id).text(), items));
    }
  }

  List<Block> all() {
    return List.copyOf(blocks);
  }
}
