package fr.tablee.workshop;

import fr.tablee.table.SlotId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What everybody in the room may see: the body of `GET /api/state` and of each message of the live
/// stream. Absent things are null, as the HTTP contract says. Nothing in here tells an answer
/// before its reveal step.
///
/// @param seq sequence of the last log entry; the stream's event id
/// @param agenda the run sheet in its present order, without what is skipped
/// @param speaking talking time by seat, of the groups that use it
/// @param turn whose turn it is to read a card aloud, in a timeline
/// @param names what named blank cards say, by card
/// @param readers `ok|lost|recovering|dead`, by slot; dead when a person said so
public record PublicState(
    long seq,
    @Nullable WorkshopView workshop,
    @Nullable ActivityView activity,
    List<SlotView> board,
    @Nullable LecternView lectern,
    @Nullable ResultView result,
    @Nullable ExplanationView explanation,
    List<AgendaView> agenda,
    List<FamilyView> families,
    List<GroupView> groups,
    List<TallyView> commitments,
    List<SpeakingView> speaking,
    @Nullable TurnView turn,
    Map<String, String> names,
    Map<SlotId, String> readers) {

  public PublicState {
    board = List.copyOf(board);
    agenda = List.copyOf(agenda);
    families = List.copyOf(families);
    groups = List.copyOf(groups);
    commitments = List.copyOf(commitments);
    speaking = List.copyOf(speaking);
  }

  /// @param phase `ready|running|paused|closed`
  /// @param packTitle the pack's title
  /// @param packLanguage BCP 47 tag of the pack's texts, for a voice that reads them
  /// @param elapsedSeconds since it was started
  /// @param participants total, or null while nobody counted
  public record WorkshopView(
      String id,
      String phase,
      String packTitle,
      String packLanguage,
      long elapsedSeconds,
      @Nullable Integer participants) {}

  /// @param kind `open|timeline|sorting|ordering|debate|commitment`
  /// @param number from 1 in the run sheet
  /// @param accent `#rrggbb`
  /// @param remainingSeconds negative when over time; stands still unless `ticking`
  /// @param ticking whether the time runs down now
  /// @param attempts checks so far
  /// @param reveal `placed|counted|shown|explained`
  /// @param policy `at-check|immediate|at-end`
  /// @param deck cards in the deck
  /// @param ordered whether places from left to right mean an order
  /// @param hint the hint on display
  /// @param question the activity's question on display
  /// @param checking a check waits for a card to rest
  /// @param celebrate all right at the last check, and told so; over once answers are explained
  /// @param quietSeconds seconds since anything moved on the board
  /// @param takeaway the closing sentence, once everything is explained; without a key, once the
  ///   time is over or the workshop closed
  public record ActivityView(
      String id,
      String kind,
      int number,
      String title,
      String subtitle,
      String goal,
      String accent,
      long plannedSeconds,
      long remainingSeconds,
      boolean ticking,
      int attempts,
      String reveal,
      String policy,
      int deck,
      boolean ordered,
      List<ZoneView> zones,
      @Nullable String hint,
      @Nullable String question,
      boolean checking,
      boolean celebrate,
      long quietSeconds,
      @Nullable String takeaway) {

    public ActivityView {
      zones = List.copyOf(zones);
    }
  }

  /// @param slots names of the slots of the zone
  public record ZoneView(String id, String title, String text, List<String> slots) {}

  /// @param slot the slot's name
  /// @param card identity, or null for what is not one card
  /// @param status `placed|unsure|two-cards|foreign`
  /// @param verdict `right|move|wrong-zone|either`, or null
  /// @param kind the card's kind
  /// @param byHand placed from the console
  /// @param shown the date or answer in short, once explained
  public record SlotView(
      String slot,
      @Nullable String card,
      @Nullable String title,
      @Nullable String text,
      @Nullable String easy,
      @Nullable String kind,
      String status,
      @Nullable String verdict,
      boolean byHand,
      @Nullable String shown) {}

  /// The card on the lectern, large.
  public record LecternView(
      String card,
      String kind,
      String title,
      String text,
      String easy,
      @Nullable String activity) {}

  /// @param placed cards of the deck on the board at the last check
  /// @param moves fewest cards to move
  /// @param misfiled cards in the wrong row or zone
  /// @param right cards that lie right
  /// @param brokenRules of an ordering: the sentences of the rules that the board breaks, once it
  ///   is shown which cards to move
  public record ResultView(
      int placed,
      int of,
      int moves,
      int misfiled,
      @Nullable Double concordance,
      long right,
      boolean complete,
      List<String> brokenRules) {

    public ResultView {
      brokenRules = List.copyOf(brokenRules);
    }
  }

  /// The card being told now.
  ///
  /// @param answer the answer in short: a date, a zone, a place
  /// @param easy the text in easy-to-read words; null without one
  /// @param number from 1
  /// @param of how many will be told
  public record ExplanationView(
      String card,
      @Nullable String slot,
      String title,
      String answer,
      String text,
      @Nullable String easy,
      @Nullable String trap,
      @Nullable String source,
      int number,
      int of) {}

  /// One line of the run sheet.
  ///
  /// @param status `done|current|coming`
  public record AgendaView(
      String id, String title, String accent, long plannedSeconds, String status) {}

  /// One family of the open map with what was named.
  public record FamilyView(String zone, String title, List<String> examples, int count) {
    public FamilyView {
      examples = List.copyOf(examples);
    }
  }

  /// One debate group.
  ///
  /// @param timer seconds left of its own time, negative when over; null without one
  public record GroupView(
      String zone,
      String title,
      @Nullable String card,
      @Nullable String support,
      @Nullable String sheet,
      @Nullable String question,
      @Nullable Long timer) {}

  /// @param zone of a debate group, or empty for the whole table
  /// @param seat who speaks now, 0 for nobody
  /// @param seconds by seat; every seat is there once the people are counted
  public record SpeakingView(String zone, int seat, Map<Integer, Long> seconds) {}

  /// Whose turn it is; without numbers while nobody counted the people.
  ///
  /// @param seat from 1
  /// @param seats how many there are
  public record TurnView(@Nullable Integer seat, @Nullable Integer seats) {}

  /// How many people will do what, when.
  public record TallyView(String zone, String title, String card, String cardTitle, int people) {}
}
