package fr.tablee.debrief;

import fr.tablee.content.Activity;
import fr.tablee.content.Debate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Chooses questions of the pack to go on with: of the activities where the gaps are, of the sheets
/// that were debated, else of what was played. Those that stood on the display already come after
/// those that did not.
///
/// @param story what happened
/// @param gaps the gaps that are told
record Questions(Story story, List<Gap> gaps) {

  private static final int PER_ACTIVITY = 2;
  private static final int MOST = 5;

  List<Block.Item> items() {
    Set<Block.Item> items = new LinkedHashSet<>();
    Set<ActivityReport> surprising = new LinkedHashSet<>();
    gaps.forEach(gap -> surprising.add(gap.activity()));
    surprising.forEach(report ->
        items.addAll(chosen(story.activity(report).frame().questions(), PER_ACTIVITY, report)));
    story.played().forEach(report -> items.addAll(debated(report)));
    if (items.isEmpty()) {
      story
          .played()
          .forEach(report ->
              items.addAll(chosen(story.activity(report).frame().questions(), 1, report)));
    }
    return items.stream().limit(MOST).toList();
  }

  private List<Block.Item> debated(ActivityReport report) {
    List<Block.Item> items = new ArrayList<>();
    Activity activity = story.activity(report);
    if (activity instanceof Debate debate) {
      Set<String> sheets = new LinkedHashSet<>();
      report.groups().forEach(group -> group.topics().forEach(topic -> sheets.add(topic.sheet())));
      debate.sheets().stream()
          .filter(sheet -> sheets.contains(sheet.id()))
          .forEach(sheet -> items.addAll(chosen(sheet.questions(), 1, report)));
    }
    return items;
  }

  private List<Block.Item> chosen(List<String> questions, int most, ActivityReport report) {
    List<String> fresh =
        questions.stream()
            .filter(question -> !story.chronicle().asked().contains(question))
            .toList();
    return (fresh.isEmpty() ? questions : fresh)
        .stream().limit(most).map(question -> Block.Item.of(question, report.id())).toList();
  }
}
