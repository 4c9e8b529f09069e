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
  public record Settings(String host, int port, String pin, String version) {}

  /// Starts listening.
  ///
  /// @param virtual present on a virtual table only
  /// @param authoring present where the pack can be edited
  /// @throws ListeningException when that address or port is not to be had
  public static WebServer start(
      Settings settings,
      Desk desk,
      Archive archive,
      TagBook tags,
      Pictures pictures,
      Optional<VirtualDesk> virtual,
      Optional<Authoring> authoring) {
    LiveFeed display =
        new LiveFeed("state", Duration.ZERO, LiveFeed.BEAT, () -> frame(desk.view()));
    LiveFeed console =
        new LiveFeed("console", Duration.ZERO, LiveFeed.BEAT, () -> frame(desk.console()));
    Pages pages = new Pages(TemplateEngine.createPrecompiled(ContentType.Html), settings.version());
    ConsoleDoor door =
        new ConsoleDoor(new PinGate(settings.pin(), () -> System.nanoTime() / 1_000_000));
    Optional<VirtualRoutes> bench =
        virtual.map(table -> new VirtualRoutes(table, desk, pages, settings.pin()));
    Javalin javalin =
        Javalin.create(config -> {
          basics(config, settings);
          Problems.register(config.routes);
          new DisplayRoutes(desk, display, pages, settings.version()).register(config.routes);
          new TagRoutes(tags, door).register(config.routes);
          new ConsoleRoutes(desk, console, pages, door).register(config.routes);
          authoring.ifPresent(
              author -> new AuthoringRoutes(author, pages, door).register(config.routes));
          new ArchiveRoutes(archive, pages, door).register(config.routes);
          new AssetRoutes().register(config.routes);
          new PictureRoutes(pictures).register(config.routes);
          bench.ifPresent(routes -> routes.register(config.routes));
        });
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      throw ListeningException.of(settings.host(), settings.port(), e);
    }
    Subscription changes =
        desk.listen(() -> {
          display.changed();
          console.changed();
        });
    return new WebServer(
        javalin,
        Stream.concat(
                Stream.of(changes, display::close, console::close),
                bench.map(VirtualRoutes::follow).stream())
            .toList());
  }

  private static LiveFeed.Frame frame(PublicState view) {
    return new LiveFeed.Frame(Long.toString(view.seq()), Json.text(view));
  }

  private static LiveFeed.Frame frame(ConsoleState state) {
    return new LiveFeed.Frame(Long.toString(state.view().seq()), Json.text(state));
  }

  private static void basics(JavalinConfig config, Settings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = LARGEST_BODY_BYTES;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
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
