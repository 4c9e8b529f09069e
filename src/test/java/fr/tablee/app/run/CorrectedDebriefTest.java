package fr.tablee.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.app.Home;
import fr.tablee.content.Language;
import fr.tablee.content.Pack;
import fr.tablee.content.PackLoader;
import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.BoardReport;
import fr.tablee.debrief.CardReport;
import fr.tablee.debrief.DebriefComposer;
import fr.tablee.debrief.DebriefWords;
import fr.tablee.debrief.picture.CourseText;
import fr.tablee.table.CardRef;
import fr.tablee.table.SimulatedClock;
import fr.tablee.table.SlotId;
import fr.tablee.table.TableChange;
import fr.tablee.table.TableFile;
import fr.tablee.workshop.Actor;
import fr.tablee.workshop.Command;
import fr.tablee.workshop.Event;
import fr.tablee.workshop.Input;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A debrief follows what people corrected in the log.
class CorrectedDebriefTest {

  private final Pack pack = new PackLoader().load(Home.pack());
  private final SimulatedClock clock = new SimulatedClock();
  private final MemoryJournal journal = new MemoryJournal();
  private final WorkshopRun run =
      new WorkshopRun(
          pack, TableFile.load(Home.virtualTable()), journal, clock, () -> Instant.EPOCH);

  @Test
  void aCardReadOnTheWrongSlotIsJudgedWhereItLay() {
    ask(new Command.Start());
    ask(new Command.GoTo("histoire"));
    put("talos", "A5");
    long seq = run.now().state().seq();
    put("frankenstein", "A4");
    clock.sleepUntil(clock.nanos() + 3_000_000_000L);
    ask(new Command.Check());
    assertThat(report("histoire").firstTry().orElseThrow().moves()).isEqualTo(1);

    ask(new Command.Correct(seq, Optional.of("A1")));
    assertThat(report("histoire").firstTry().orElseThrow().moves()).isZero();
    assertThat(corrected()).containsExactly("mallette-ia/talos");
    assertThat(lines(Language.FRENCH))
        .contains("0:00\u00a0: Talos, le géant de bronze posée en A1 (corrigée à la main)");
    assertThat(lines(Language.ENGLISH))
        .contains("0:00: Talos, le géant de bronze laid on A1 (corrected by hand)");
    assertThat(report("histoire").boards().getFirst().cards())
        .filteredOn(BoardReport.Laid::corrected)
        .extracting(BoardReport.Laid::slot)
        .containsExactly("A1");
    ask(new Command.Correct(seq, Optional.empty()));
    assertThat(report("histoire").firstTry().orElseThrow().placed()).isEqualTo(1);
    assertThat(corrected()).containsExactly("mallette-ia/talos");
  }

  @Test
  void aNotePutRightIsMarkedWhereItIsTold() {
    ask(new Command.Start());
    ask(new Command.Note("le jardin", ""));
    ask(new Command.Correct(run.now().state().seq(), Optional.of("le jardinier")));
    ask(new Command.Note("le marché", ""));

    ActivityReport report = report("autour-de-moi");
    assertThat(report.notes()).containsExactly("le jardinier", "le marché");
    DebriefWords words = DebriefWords.in(Language.FRENCH);
    assertThat(report.notes().stream().map(note -> words.noted(report, note)))
        .containsExactly("le jardinier (corrigé à la main)", "le marché");
  }

  private List<String> corrected() {
    return report("histoire").cards().stream()
        .filter(CardReport::corrected)
        .map(CardReport::card)
        .toList();
  }

  private List<String> lines(Language language) {
    return CourseText.lines(report("histoire").course(), DebriefWords.in(language));
  }

  @Test
  void aNoteStruckOutIsNotInTheDebrief() {
    ask(new Command.Start());
    ask(new Command.Note("Marie dit que son médecin…", ""));
    long seq = run.now().state().seq();
    ask(new Command.Note("à garder", ""));
    ask(new Command.Correct(seq, Optional.empty()));

    assertThat(report("autour-de-moi").notes()).containsExactly("à garder");
  }

  @Test
  void aNamedBlankCardIsAnExampleOfItsFamily() {
    ask(new Command.Start());
    ask(
        new Command.NameCard(
            new CardRef("mallette-ia", "vierge-1"), "Le robot aspirateur", "autre"));
    clock.sleepUntil(clock.nanos() + 3_000_000_000L);
    ask(new Command.Next());

    assertThat(report("autour-de-moi").families())
        .filteredOn(family -> family.zone().equals("autre"))
        .allSatisfy(family -> assertThat(family.examples()).containsExactly("Le robot aspirateur"));
  }

  @Test
  void aNamePutRightEarlyKeepsItsMarkThroughALongWorkshop() {
    ask(new Command.Start());
    ask(new Command.NameCard(new CardRef("mallette-ia", "vierge-1"), "Le robo", "autre"));
    long seq =
        journal.entries().stream()
            .filter(entry -> entry.event() instanceof Event.CardNamed)
            .findFirst()
            .orElseThrow()
            .seq();
    ask(new Command.Correct(seq, Optional.of("Le robot")));
    for (int i = 0; i < 200; i++) {
      clock.sleepUntil(clock.nanos() + 3_000_000_000L);
      put("talos", "A1");
      clock.sleepUntil(clock.nanos() + 3_000_000_000L);
      run.sense(new TableChange.CardLifted(SlotId.of("A1"), new CardRef("mallette-ia", "talos")));
    }

    assertThat(run.now().state().journal().lines())
        .as("the end of the log that the workshop looks back on")
        .noneMatch(line -> line.seq() == seq);
    assertThat(report("autour-de-moi").corrected()).containsExactly("Le robot");
  }

  private void put(String card, String slot) {
    run.sense(new TableChange.CardPlaced(SlotId.of(slot), new CardRef("mallette-ia", card)));
  }

  private void ask(Command command) {
    assertThat(run.handle(new Input.Asked(command, Actor.CONSOLE))).isEmpty();
  }

  private ActivityReport report(String id) {
    return new DebriefComposer(ZoneOffset.UTC)
        .compose(journal.entries(), pack, run.now().id()).activities().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
  }
}
