package fr.tablee.content;

import java.util.List;

/// Reads a commitment: action cards, which may add `links`.
final class CommitmentReader {

  private CommitmentReader() {}

  static Commitment read(ActivityDraft draft) {
    List<Card> actions = CardReader.plain(draft.cardRows(), CardKind.ACTION, draft.reading());
    draft.expectRoom(actions.size(), draft.zones().slots());
    return new Commitment(FrameReader.read(draft, ActivityReader.unordered(draft)), actions);
  }
}
