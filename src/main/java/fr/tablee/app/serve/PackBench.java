package fr.tablee.app.serve;

import fr.tablee.content.Activity;
import fr.tablee.content.CardKind;
import fr.tablee.content.Mat;
import fr.tablee.content.Pack;
import fr.tablee.content.PackChecker;
import fr.tablee.content.edit.CardEdit;
import fr.tablee.content.edit.Outcome;
import fr.tablee.content.edit.PackEditor;
import fr.tablee.table.CardRef;
import fr.tablee.table.SlotId;
import fr.tablee.web.Authoring;
import fr.tablee.workshop.PublicState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The authoring page's hands: the pack's files, what lies on the table, and whether the table
/// plays them yet. Thread-safe.
final class PackBench implements Authoring {

  private final Path folder;
  private final PackEditor editor;
  private final PackChecker checker = new PackChecker();
  private final PackWatch watch;
  private final WorkshopThread workshop;
  private final PackPictures pictures;

  PackBench(Path folder, PackWatch watch, WorkshopThread workshop, PackPictures pictures) {
    this.folder = folder;
    this.editor = new PackEditor(folder);
    this.watch = watch;
    this.workshop = workshop;
    this.pictures = pictures;
  }

  @Override
  public Desk desk() {
    watch.look();
    Pack played = workshop.pack();
    String state =
        watch.faults().isEmpty() ? played.equals(watch.newest()) ? "fresh" : "waiting" : "broken";
    return new Desk(
        watch.newest().title(),
        folder.toString(),
        editor.decks(),
        filled(played),
        state,
        pictures.edition(),
        checker.check(folder).problems());
  }

  @Override
  public Outcome save(String activity, CardEdit edit) {
    return taken(editor.save(activity, List.of(edit)));
  }

  @Override
  public Outcome addExample(String activity, String zone, String example) {
    return taken(editor.addExample(activity, zone, example));
  }

  @Override
  public Optional<byte[]> image(String name) {
    return pictures.images().read(name);
  }

  private Outcome taken(Outcome outcome) {
    if (outcome.isSaved()) {
      watch.look();
    }
    return outcome;
  }

  /// The blank cards on the board and the examples named, in the activity that is played.
  private List<Filled> filled(Pack pack) {
    PublicState view = workshop.view();
    Optional<Activity> activity =
        Optional.ofNullable(view.activity()).flatMap(now -> pack.activity(now.id()));
    if (activity.isEmpty()) {
      return List.of();
    }
    Mat mat = activity.get().frame().mat();
    List<Filled> filled = new ArrayList<>();
    for (PublicState.SlotView slot : view.board()) {
      if (slot.card() != null
          && CardKind.BLANK.word().equals(slot.kind())
          && !SlotId.of(slot.slot()).isLectern()) {
        String zone = mat.zoneOf(SlotId.of(slot.slot())).map(Mat.Zone::id).orElse(null);
        filled.add(new Filled(activity.get().id(), CardRef.parse(slot.card()).card(), zone, ""));
      }
    }
    view.families()
        .forEach(family ->
            family
                .examples()
                .forEach(text ->
                    filled.add(new Filled(activity.get().id(), null, family.zone(), text))));
    return filled;
  }
}
