package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Debate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Chooses questions of the pack to go on with: one for each gap, of the activity where it is; then
/// one of each sheet that was debated, else of what was played. Those that stood on the display
/// already come after those that did not; none is asked twice. For one debrief and one thread.
final class Questions {

  private static final int MOST = 5;

  private final Story story;
  private final Set<String> chosen = new HashSet<>();

  Questions(Story story) {
    this.story = story;
  }

  /// A question for a gap of an activity; none when all of them are taken.
  Optional<String> about(ActivityReport report) {
    return choose(story.activity(report).frame().questions());
  }

  /// Questions that go with no gap.
  List<Block.Item> others() {
    List<Block.Item> items = new ArrayList<>();
    story.played().forEach(report -> debated(report, items));
    if (items.isEmpty() && chosen.isEmpty()) {
      story
          .played()
          .forEach(
              report -> about(report).ifPresent(question -> items.add(item(question, report))));
    }
    return items.stream().limit(MOST).toList();
  }

  private void debated(ActivityReport report, List<Block.Item> items) {
    Activity activity = story.activity(report);
    if (activity instanceof Debate debate) {
      Set<String> sheets = new LinkedHashSet<>();
      report.groups().forEach(group -> group.topics().forEach(topic -> sheets.add(topic.sheet())));
      debate.sheets().stream()
          .filter(sheet -> sheets.contains(sheet.id()))
          .forEach(sheet ->
              choose(sheet.questions()).ifPresent(question -> items.add(item(question, report))));
    }
  }

  private Optional<String> choose(List<String> questions) {
    Set<String> asked = story.chronicle().asked();
    Optional<String> next =
        Stream.concat(
                questions.stream().filter(question -> !asked.contains(question)),
                questions.stream().filter(asked::contains))
            .filter(question -> !chosen.contains(question))
            .findFirst();
    next.ifPresent(chosen::add);
    return next;
  }

  private static Block.Item item(String question, ActivityReport report) {
    String key = "questions/" + report.id() + "/" + Integer.toHexString(question.hashCode());
    return Block.Item.of(key, Told.quoted(question), report.id());
  }
}
