package fr.tablee.web;

import fr.tablee.workshop.ConsoleState;
import fr.tablee.workshop.PublicState;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson3;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The pages and the HTTP contract, on one port. Requests run on virtual threads; nothing here
/// holds state of the workshop.
public final class WebServer implements AutoCloseable {

  private static final int LARGEST_BODY_BYTES = 64 * 1024;

  private final Javalin javalin;
  private final List<Subscription> followed;

  private WebServer(Javalin javalin, List<Subscription> followed) {
    this.javalin = javalin;
    this.followed = followed;
  }

  /// Where and how to listen.
  ///
  /// @param host address to bind, for example `127.0.0.1` or `0.0.0.0`
  /// @param port TCP port; 0 takes a free one
  /// @param pin the console's PIN, six digits
  /// @param version shown by health, and breaks browser caches
  public record Address(String host, int port, String pin, String version) {}

  /// What the pages show and change.
  ///
  /// @param virtual present on a virtual table only
  /// @param authoring present where the pack can be edited
  public record Parts(
      Desk desk,
      Archive archive,
      Souvenirs souvenirs,
      MailBook mail,
      History history,
      TagBook tags,
      Pictures pictures,
      SettingsBook settings,
      RunSheetBook sheets,
      ReadyCheck ready,
      Optional<VirtualDesk> virtual,
      Optional<Authoring> authoring) {}

  /// Starts listening.
  ///
  /// @throws ListeningException when that address or port is not to be had
  public static WebServer start(Address address, Parts parts) {
    Desk desk = parts.desk();
    SettingsBook book = parts.settings();
    LiveFeed display =
        new LiveFeed(
            "state",
            Duration.ZERO,
            LiveFeed.BEAT,
            () -> frame(desk.view(), book, parts.pictures()));
    LiveFeed console =
        new LiveFeed("console", Duration.ZERO, LiveFeed.BEAT, () -> frame(desk.console(), book));
    Pages pages =
        new Pages(TemplateEngine.createPrecompiled(ContentType.Html), address.version(), book);
    PinGate gate = new PinGate(address.pin(), () -> System.nanoTime() / 1_000_000);
    ConsoleDoor door = new ConsoleDoor(gate);
    Optional<VirtualRoutes> bench =
        parts
            .virtual()
            .map(table -> new VirtualRoutes(table, desk, pages, gate::pin, book, parts.pictures()));
    Javalin javalin =
        Javalin.create(config -> {
          basics(config, address);
          Problems.register(config.routes);
          Reader.register(config.routes, book);
          new DisplayRoutes(desk, display, pages, address.version(), book, parts.pictures())
              .register(config.routes);
          new TagRoutes(parts.tags(), door).register(config.routes);
          new ConsoleRoutes(desk, console, pages, door, book).register(config.routes);
          new ReadyRoutes(parts.ready(), display, door).register(config.routes);
          new SettingsRoutes(book, parts.sheets(), gate, door).register(config.routes);
          parts
              .authoring()
              .ifPresent(
                  author -> new AuthoringRoutes(author, pages, door).register(config.routes));
          new ArchiveRoutes(parts.archive(), pages, door).register(config.routes);
          new HandoutRoutes(parts.archive(), door).register(config.routes);
          new MailRoutes(parts.mail(), door).register(config.routes);
          new SouvenirRoutes(
                  parts.souvenirs(), desk, pages, () -> PhoneAddress.here(address.host()))
              .register(config.routes);
          new HistoryRoutes(parts.history(), pages, door).register(config.routes);
          new EditRoutes(parts.archive(), door).register(config.routes);
          new AssetRoutes().register(config.routes);
          new PictureRoutes(parts.pictures()).register(config.routes);
          bench.ifPresent(routes -> routes.register(config.routes));
        });
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      throw ListeningException.of(address.host(), address.port(), e);
    }
    Runnable changed =
        () -> {
          display.changed();
          console.changed();
        };
    return new WebServer(
        javalin,
        Stream.concat(
                Stream.of(
                    desk.listen(changed),
                    book.listen(changed),
                    parts.pictures().listen(changed),
                    display::close,
                    console::close),
                bench.map(VirtualRoutes::follow).stream())
            .toList());
  }

  private static LiveFeed.Frame frame(PublicState view, SettingsBook book, Pictures pictures) {
    return new LiveFeed.Frame(
        Long.toString(view.seq()), Json.text(view, book.settings(), pictures));
  }

  private static LiveFeed.Frame frame(ConsoleState state, SettingsBook book) {
    return new LiveFeed.Frame(Long.toString(state.view().seq()), Json.text(state, book.settings()));
  }

  private static void basics(JavalinConfig config, Address address) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = LARGEST_BODY_BYTES;
    config.jetty.host = address.host();
    config.jetty.port = address.port();
    config.jsonMapper(new JavalinJackson3(Json.MAPPER, true));
  }

  /// The port that is listened on.
  public int port() {
    return javalin.port();
  }

  /// Ends the streams first: each of them holds its request.
  @Override
  public void close() {
    followed.forEach(Subscription::close);
    javalin.stop();
  }
}
