package fr.tablee.app.serve;

import fr.tablee.app.Complaint;
import fr.tablee.app.Home;
import fr.tablee.app.Pi4jTable;
import fr.tablee.app.TableChoice;
import fr.tablee.app.Version;
import fr.tablee.app.exam.CardsSeen;
import fr.tablee.app.exam.ReadyExam;
import fr.tablee.app.past.KeptHistory;
import fr.tablee.app.past.Parcels;
import fr.tablee.app.past.SummaryShelf;
import fr.tablee.app.run.KeptMail;
import fr.tablee.app.run.KeptSouvenirs;
import fr.tablee.app.run.KeptWorkshops;
import fr.tablee.app.run.StoreJournal;
import fr.tablee.app.run.WorkshopRun;
import fr.tablee.app.scenario.Scenario;
import fr.tablee.app.scenario.ScenarioReader;
import fr.tablee.app.tag.RegisteredTags;
import fr.tablee.app.virtual.Hands;
import fr.tablee.app.virtual.VirtualCards;
import fr.tablee.app.virtual.VirtualHand;
import fr.tablee.content.Pack;
import fr.tablee.content.PackImages;
import fr.tablee.content.PackLoader;
import fr.tablee.store.LogWriter;
import fr.tablee.store.Store;
import fr.tablee.store.StoreException;
import fr.tablee.table.TableSpec;
import fr.tablee.table.virtual.VirtualTable;
import fr.tablee.web.Settings;
import fr.tablee.web.VirtualDesk;
import fr.tablee.web.WebServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A table with its pages, running: builds every part, ties them, and takes them apart in the
/// reverse order. Threads: `readers` (bus), `workshop`, `light`, `log`, the web server's own,
/// `watchdog`, `demonstration`, `history`.
public final class Serving implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
  private static final Duration RESPITE = Duration.ofMillis(500);
  private static final String DEMONSTRATION = "scenarios/atelier-complet.yaml";

  /// What the command line asks for.
  ///
  /// @param fixed which of `pack`, `table` and `pin` were given, so that settings do not change
  ///   them
  public record Wishes(
      TableChoice table,
      Path pack,
      Optional<Path> data,
      int port,
      Optional<String> host,
      Optional<String> pin,
      Optional<Path> scenario,
      int speed,
      Set<String> fixed) {

    public Wishes {
      fixed = Set.copyOf(fixed);
    }

    /// The same with the pack and the table that the settings name, but for what is fixed.
    Wishes with(Settings settings) {
      TableChoice chosenTable =
          settings
              .chosenTable()
              .filter(_ -> !fixed.contains("table"))
              .map(TableChoice::of)
              .filter(choice -> Files.exists(choice.file()))
              .orElse(table);
      Path chosenPack =
          settings
              .chosenPack()
              .filter(_ -> !fixed.contains("pack"))
              .map(name -> pack.resolveSibling(name))
              .filter(Files::isDirectory)
              .orElse(pack);
      return new Wishes(chosenTable, chosenPack, data, port, host, pin, scenario, speed, fixed);
    }

    boolean virtual() {
      return table.virtual();
    }
  }

  private Wishes wishes;
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private String welcome = "";
  private int port;
  private volatile boolean again;

  private Serving(Wishes wishes) {
    this.wishes = wishes;
  }

  /// Builds and starts everything; on a fault, what had started is stopped again.
  ///
  /// @throws RuntimeException with a sentence for the person
  public static Serving start(Wishes wishes) {
    Serving serving = new Serving(wishes);
    try {
      serving.build();
      return serving;
    } catch (RuntimeException e) {
      serving.close();
      throw e;
    }
  }

  private void build() {
    TableChoice asked = wishes.table();
    Path data = wishes.data().orElseGet(() -> Home.data(asked.dataFolder(asked.spec())));
    Store store = keep(Store.open(data));
    KeptSettings settings = new KeptSettings(store, wishes, data, this::startAgain);
    wishes = wishes.with(settings.settings());
    Pack pack = new PackLoader().load(wishes.pack());
    TableSpec spec = wishes.table().spec();
    LogWriter writer = keep(new LogWriter(store, Serving::tell));
    String pin = wishes.pin().orElseGet(() -> new PinFile(data).read());

    PacedClock clock = new PacedClock();
    KeptWorkshops kept = new KeptWorkshops(store, writer);
    SummaryShelf summaries = keep(new SummaryShelf(store));
    summaries.start();
    StoreJournal journal = new StoreJournal(store, writer, summaries::wake);
    WorkshopRun run =
        kept.newest(pack.id())
            .map(resumed -> new WorkshopRun(pack, spec, journal, clock, Instant::now, resumed))
            .orElseGet(() -> new WorkshopRun(pack, spec, journal, clock, Instant::now));

    Pi4jTable table =
        keep(wishes.virtual() ? Pi4jTable.emulated(spec, clock, 1) : Pi4jTable.real(spec, clock));
    RegisteredTags tags =
        new RegisteredTags(
            store,
            () -> run.now().workshop().pack().in(settings.settings().language().code()),
            Instant::now);
    table.rig().recognising(tags::recognise);
    table.rig().seed(run.sensed());
    run.tellByHand(table.rig()::remember);
    KeptPlan plan = new KeptPlan(store.settings(), settings::settings, run);
    WorkshopThread workshop =
        new WorkshopThread(run, clock, table.rig().lights()::show, settings::settings);
    Optional<VirtualWorkbench> bench =
        table.virtual().map(virtual -> workbench(virtual, played(run, pack), spec, clock, data));
    Optional<Demonstration> demonstration =
        bench.flatMap(hands -> demonstration(hands, pack, spec, clock, workshop));

    run.plan(plan::wishes);
    keep(workshop).start();
    keep(settings.listen(workshop::planAnew));
    CardsSeen seen = new CardsSeen(store.log().cardsSeen());
    BoardThread board =
        keep(
            new BoardThread(
                table.rig(),
                clock,
                changes -> {
                  seen.note(changes);
                  workshop.sensed(changes);
                }));
    board.start();
    keep(new LightThread(table.rig().lights())).start();
    PackPictures pictures = new PackPictures(workshop::pack, pack, PackImages.of(wishes.pack()));
    PackWatch watch =
        keep(
            new PackWatch(
                wishes.pack(),
                pack,
                newer -> {
                  bench.ifPresent(hands -> hands.renew(newer));
                  workshop.renew(newer);
                },
                pictures::changed));
    watch.start();
    PackBench author = new PackBench(wishes.pack(), watch, workshop, pictures);
    KeptHistory history =
        new KeptHistory(
            store,
            summaries,
            new Parcels(store, data, spec.id(), Instant::now),
            () -> run.now().id(),
            watch::newest,
            Instant::now);
    listen(
        new WebServer.Parts(
            workshop,
            kept,
            new KeptSouvenirs(store, kept, WifiFile.installed()::read),
            new KeptMail(data, kept),
            history,
            tags,
            pictures,
            settings,
            plan,
            new ReadyExam(table.rig(), workshop::console, workshop::pack, seen, data, clock),
            bench.map(VirtualDesk.class::cast),
            Optional.of(author)),
        pin);
    demonstration.ifPresent(demo -> {
      keep(demo::stop);
      if (wishes.scenario().isPresent()) {
        demo.play(wishes.speed());
      }
    });
    keep(new Watchdog(
            ServiceManager.of(System.getenv()),
            List.of(board.pulse(), workshop.pulse()),
            () -> ServiceStatus.line(workshop.view())))
        .start();
    welcome =
        Welcome.text(
            wishes,
            run.now().workshop().pack(),
            port,
            pin,
            data,
            ServiceManager.present(System.getenv()));
  }

  private static void tell(StoreException trouble) {
    LOG.error("The log cannot be written, its entries wait: {}", trouble.getMessage());
    LOG.debug("the reason", trouble);
  }

  /// The pack of the workshop that goes on, then the pack of the folder, which may have changed.
  private static List<Pack> played(WorkshopRun run, Pack pack) {
    return Stream.of(run.now().workshop().pack(), pack).distinct().toList();
  }

  private static VirtualWorkbench workbench(
      VirtualTable virtual, List<Pack> packs, TableSpec spec, PacedClock clock, Path data) {
    VirtualCards cards = new VirtualCards(packs, virtual::newUid);
    VirtualHand hand = Hands.of(spec, virtual, cards, clock::sleepNanos);
    VirtualWorkbench bench =
        new VirtualWorkbench(packs, spec, virtual, cards, hand, new CardShelf(data));
    bench.layAgain();
    virtual.onChange(bench::changed);
    return bench;
  }

  /// What the page's button plays. A scenario that was asked for must be right; the pack's own is
  /// only left out when it is not.
  private Optional<Demonstration> demonstration(
      VirtualWorkbench bench,
      Pack pack,
      TableSpec spec,
      PacedClock clock,
      WorkshopThread workshop) {
    Path own = wishes.pack().resolve(DEMONSTRATION);
    if (wishes.scenario().isEmpty() && !Files.exists(own)) {
      return Optional.empty();
    }
    try {
      Scenario scenario = new ScenarioReader(wishes.scenario().orElse(own)).read(pack, spec);
      Demonstration demonstration =
          new Demonstration(scenario, clock, bench, workshop, bench::changed);
      bench.offer(demonstration);
      return Optional.of(demonstration);
    } catch (Complaint e) {
      if (wishes.scenario().isPresent()) {
        throw e;
      }
      LOG.warn("No demonstration: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private void listen(WebServer.Parts parts, String pin) {
    String host = wishes.host().orElse(wishes.virtual() ? "127.0.0.1" : "0.0.0.0");
    WebServer server =
        keep(
            WebServer.start(
                new WebServer.Address(host, wishes.port(), pin, Version.current()), parts));
    port = server.port();
  }

  private <T extends AutoCloseable> T keep(T part) {
    parts.push(part);
    return part;
  }

  /// What to print once everything runs.
  public String welcome() {
    return welcome;
  }

  /// The port that is listened on.
  public int port() {
    return port;
  }

  /// Whether it ended to be started again with what was chosen since.
  public boolean again() {
    return again;
  }

  /// Lets the answer to the request go out first.
  private void startAgain() {
    Thread.ofVirtual()
        .start(() -> {
          try {
            Thread.sleep(RESPITE);
            again = true;
            ended.countDown();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /// Waits until [#close], or for that long; zero waits for ever.
  public void awaitEnd(Duration longest) throws InterruptedException {
    if (longest.isZero()) {
      ended.await();
    } else {
      boolean closed = ended.await(longest.toMillis(), TimeUnit.MILLISECONDS);
      LOG.debug("ended {}", closed ? "from outside" : "after " + longest);
    }
  }

  @Override
  public synchronized void close() {
    while (!parts.isEmpty()) {
      AutoCloseable part = parts.pop();
      try {
        part.close();
      } catch (Exception e) {
        LOG.warn("{} did not stop well", part, e);
      }
    }
    ended.countDown();
  }
}
