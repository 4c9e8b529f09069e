package fr.tablee.debrief.picture;

import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.BoardReport;
import fr.tablee.debrief.DebriefWords;
import fr.tablee.debrief.MatReport;
import fr.tablee.table.SlotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The board at one moment, to scale: a unit is a millimetre of the table, three panels of 420 x
/// 297 side by side, columns 105 apart, rows 140. A card is drawn larger than it is so that its
/// title can be read on an A4 page; its verdict is a frame and a mark, never a colour alone.
public final class BoardDrawing {

  private static final double PANEL = 420;
  private static final double WIDTH = 3 * PANEL;
  private static final double HEIGHT = 318;
  private static final double PITCH = 105;
  private static final double CARD_WIDTH = 97;
  private static final double CARD_HEIGHT = 113;
  private static final double TYPE = 15.5;
  private static final int LETTERS = 13;

  /// The room of a title's line, and how wide a letter is of its size, about.
  private static final double ROOM = 91;

  private static final double LETTER = 0.57;

  private final ActivityReport report;
  private final BoardReport board;
  private final DebriefWords words;
  private final Svg svg;

  private BoardDrawing(ActivityReport report, BoardReport board, DebriefWords words) {
    this.report = report;
    this.board = board;
    this.words = words;
    svg =
        new Svg(
            "board-drawing",
            WIDTH,
            HEIGHT,
            report.title() + ". " + caption(board, words),
            String.join(" ", text(report, board, words)));
  }

  /// What stands under the picture: `Le plateau à la première validation, à 12:05`.
  public static String caption(BoardReport board, DebriefWords words) {
    return words.say(
        "board.at", words.say("board." + board.moment().word()), words.clock(board.seconds()));
  }

  /// The same in words, a line for each card in the board's reading order.
  public static List<String> text(ActivityReport report, BoardReport board, DebriefWords words) {
    List<String> lines = new ArrayList<>();
    for (BoardReport.Laid laid : board.cards()) {
      List<String> said = new ArrayList<>();
      laid.verdict().ifPresent(verdict -> said.add(words.verdict(report.kind(), laid.verdict())));
      if (laid.byHand() || laid.corrected()) {
        said.add(words.say(hand(laid)));
      }
      lines.add(
          said.isEmpty()
              ? words.say("board.line", laid.slot(), laid.title() + ".")
              : words.say(
                  "board.line.verdict", laid.slot(), laid.title(), String.join(", ", said) + "."));
    }
    if (lines.isEmpty()) {
      lines.add(words.say("board.empty"));
    }
    if (!board.silent().isEmpty()) {
      lines.add(
          words.say(
              "board.silent" + (board.silent().size() == 1 ? ".one" : ".other"),
              "",
              words.list(board.silent())));
    }
    return lines;
  }

  /// The picture.
  public static String svg(ActivityReport report, BoardReport board, DebriefWords words) {
    return new BoardDrawing(report, board, words).draw();
  }

  private String draw() {
    for (int panel = 0; panel < 3; panel++) {
      svg.rect(
          panel * PANEL + 2,
          2,
          PANEL - 4,
          293,
          10,
          "fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"".formatted(Svg.CLOTH, Svg.LINE));
    }
    for (int zone = 0; zone < report.mat().zones().size(); zone++) {
      zone(report.mat().zones().get(zone), zone);
    }
    Map<String, BoardReport.Laid> laid =
        board.cards().stream()
            .collect(Collectors.toMap(BoardReport.Laid::slot, Function.identity(), (a, _) -> a));
    List<String> slots = new ArrayList<>(report.mat().slots());
    laid.keySet().stream().filter(slot -> !slots.contains(slot)).forEach(slots::add);
    for (String slot : slots) {
      SlotId id = SlotId.of(slot);
      BoardReport.Laid card = laid.get(slot);
      if (card == null) {
        empty(id);
      } else {
        card(id, card);
      }
    }
    if (report.mat().ordered()) {
      axis();
    }
    return svg.done();
  }

  private static double centre(SlotId slot) {
    return PITCH / 2 + (slot.column() - 1) * PITCH;
  }

  private static double left(SlotId slot) {
    return centre(slot) - CARD_WIDTH / 2;
  }

  private static double top(SlotId slot) {
    return 26 + (slot.row() - 'A') * 142.0;
  }

  /// A zone as the rectangles of its rows on each panel, its title over the first.
  private void zone(MatReport.Zone zone, int index) {
    List<SlotId> slots = zone.slots().stream().map(SlotId::of).sorted().toList();
    String fill = index % 2 == 0 ? "#e9dfcd" : "#f9f4ea";
    boolean named = false;
    for (int panel = 0; panel < 3; panel++) {
      int first = panel * 4 + 1;
      List<SlotId> here =
          slots.stream()
              .filter(slot -> slot.column() >= first && slot.column() < first + 4)
              .toList();
      if (here.isEmpty()) {
        continue;
      }
      int from = here.stream().mapToInt(SlotId::column).min().getAsInt();
      int to = here.stream().mapToInt(SlotId::column).max().getAsInt();
      double top = here.stream().mapToDouble(BoardDrawing::top).min().getAsDouble() - 21;
      double bottom =
          here.stream().mapToDouble(BoardDrawing::top).max().getAsDouble() + CARD_HEIGHT + 5;
      double left = (from - 1) * PITCH + 3;
      svg.rect(
          left,
          top,
          (to - from + 1) * PITCH - 6,
          bottom - top,
          7,
          "fill=\"%s\" stroke=\"%s\" stroke-width=\"1\"".formatted(fill, Svg.LINE));
      if (!named) {
        String title = Lines.of(zone.title(), (to - from + 1) * 12, 1).getFirst();
        svg.text(
            left + 7,
            top + 15.5,
            TYPE,
            "start",
            "font-weight=\"700\" fill=\"" + Svg.INK + "\"",
            title);
        named = true;
      }
    }
  }

  private void empty(SlotId slot) {
    svg.rect(
        left(slot),
        top(slot),
        CARD_WIDTH,
        CARD_HEIGHT,
        7,
        "fill=\"none\" stroke=\"%s\" stroke-width=\"1\" stroke-dasharray=\"2 5\""
            .formatted(Svg.SOFT));
    if (board.silent().contains(slot.name())) {
      silent(slot);
    }
    svg.text(
        centre(slot),
        top(slot) + CARD_HEIGHT / 2 + 5,
        13,
        "middle",
        "fill=\"" + Svg.SOFT + "\"",
        slot.name());
  }

  private void silent(SlotId slot) {
    svg.hatch(
        left(slot) + 4,
        top(slot) + CARD_HEIGHT - 32,
        CARD_WIDTH - 8,
        10,
        8,
        "stroke=\"%s\" stroke-width=\"1\"".formatted(Svg.SOFT));
    svg.text(
        centre(slot),
        top(slot) + CARD_HEIGHT - 7,
        13,
        "middle",
        "font-style=\"italic\" fill=\"" + Svg.INK + "\"",
        words.say("board.silent.mark"));
  }

  private void card(SlotId slot, BoardReport.Laid card) {
    String verdict = card.verdict().orElse("");
    svg.rect(
        left(slot),
        top(slot),
        CARD_WIDTH,
        CARD_HEIGHT,
        7,
        "fill=\"%s\" %s".formatted(Svg.PAPER, VerdictMarks.frame(verdict)));
    if (verdict.equals("wrong-zone")) {
      svg.rect(
          left(slot) + 5,
          top(slot) + 5,
          CARD_WIDTH - 10,
          CARD_HEIGHT - 10,
          4,
          "fill=\"none\" stroke=\"%s\" stroke-width=\"1.2\""
              .formatted(VerdictMarks.colour(verdict)));
    }
    svg.text(left(slot) + 9, top(slot) + 21, 13, "start", "fill=\"" + Svg.SOFT + "\"", slot.name());
    Optional.of(VerdictMarks.path(verdict))
        .filter(path -> !path.isEmpty())
        .ifPresent(path ->
            svg.mark(
                path,
                left(slot) + CARD_WIDTH - 31,
                top(slot) + 7,
                23,
                VerdictMarks.colour(verdict)));
    boolean marked = card.byHand() || card.corrected();
    List<String> lines = Lines.of(card.title(), LETTERS, marked ? 3 : 4);
    int longest = lines.stream().mapToInt(String::length).max().orElse(1);
    double size = Math.min(15, ROOM / (longest * LETTER));
    double first = top(slot) + 45 + (4 - lines.size()) * 4;
    for (int i = 0; i < lines.size(); i++) {
      svg.text(
          centre(slot),
          first + i * 17,
          size,
          "middle",
          "font-weight=\"600\" fill=\"" + Svg.INK + "\"",
          lines.get(i));
    }
    if (marked) {
      svg.hatch(
          left(slot) + 5,
          top(slot) + CARD_HEIGHT - 27,
          CARD_WIDTH - 10,
          6,
          6,
          "stroke=\"%s\" stroke-width=\"1\"".formatted(Svg.SOFT));
      svg.text(
          centre(slot),
          top(slot) + CARD_HEIGHT - 8,
          13,
          "middle",
          "font-style=\"italic\" fill=\"" + Svg.INK + "\"",
          words.say(card.corrected() ? "board.corrected.mark" : "board.hand"));
    }
  }

  /// A correction says more than that a card was placed by hand.
  private static String hand(BoardReport.Laid laid) {
    return laid.corrected() ? "board.corrected" : "board.hand";
  }

  private void axis() {
    String look = "stroke=\"%s\" stroke-width=\"1.5\"".formatted(Svg.SOFT);
    svg.text(4, 312, 14, "start", "fill=\"" + Svg.SOFT + "\"", words.say("board.before"))
        .line(60, 307, WIDTH - 60, 307, look)
        .line(WIDTH - 67, 303, WIDTH - 60, 307, look)
        .line(WIDTH - 67, 311, WIDTH - 60, 307, look)
        .text(WIDTH - 4, 312, 14, "end", "fill=\"" + Svg.SOFT + "\"", words.say("board.after"));
  }
}
