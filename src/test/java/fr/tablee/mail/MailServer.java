package fr.tablee.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/// A real SMTP server on a free port of this machine. It delivers to everybody but
/// `refus@example.org`.
public final class MailServer implements AutoCloseable {

  private final SMTPServer server;
  private final SSLContext secrets;
  private final List<byte[]> received = new CopyOnWriteArrayList<>();
  private final List<String> recipients = new CopyOnWriteArrayList<>();
  private volatile boolean loggedIn;

  private MailServer(SMTPServer.Builder builder, SSLContext secrets) {
    this.secrets = secrets;
    this.server =
        builder
            .bindAddress(InetAddress.getLoopbackAddress())
            .port(0)
            .messageHandlerFactory(Box::new)
            .build();
    server.start();
  }

  /// One that asks nothing and protects nothing.
  public static MailServer plain() throws Exception {
    return new MailServer(SMTPServer.port(0), SSLContext.getDefault());
  }

  /// One that wants STARTTLS and a login, with a certificate that it made itself.
  static MailServer protectedByStartTls(String user, String password) throws Exception {
    SSLContext secrets = selfMade();
    return new MailServer(
        SMTPServer.port(0)
            .enableTLS()
            .requireTLS()
            .requireAuth()
            .startTlsSocketFactory(secrets)
            .authenticationHandlerFactory(
                new EasyAuthenticationHandlerFactory((asked, word, context) -> {
                  if (!asked.equals(user) || !word.equals(password)) {
                    throw new LoginFailedException();
                  }
                })),
        secrets);
  }

  private static SSLContext selfMade() throws GeneralSecurityException, IOException {
    Path file = Files.createTempDirectory("mail").resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                file.toString(),
                "-storepass",
                "secret",
                "-alias",
                "mail",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=ip:127.0.0.1,dns:localhost")
            .redirectErrorStream(true)
            .start();
    try (InputStream said = keytool.getInputStream()) {
      String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      if (keytool.waitFor() != 0) {
        throw new IOException("keytool: " + text);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    KeyStore keys = KeyStore.getInstance(file.toFile(), "secret".toCharArray());
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, "secret".toCharArray());
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  public int port() {
    return server.getPortAllocated();
  }

  SmtpServer at(SmtpServer.Security security, String user, String password) {
    return new SmtpServer("127.0.0.1", port(), security, user, password);
  }

  /// Trusts this server's certificate.
  SSLSocketFactory trust() {
    return secrets.getSocketFactory();
  }

  /// The letters, one a recipient or one for all, as the server took them in.
  public List<byte[]> received() {
    return received;
  }

  public List<String> recipients() {
    return recipients;
  }

  /// Whether the last letter came after a login, which this server takes only under TLS.
  boolean wasLoggedIn() {
    return loggedIn;
  }

  @Override
  public void close() {
    server.stop();
  }

  private final class Box implements MessageHandler {

    Box(MessageContext context) {
      loggedIn = context.getAuthenticationHandler().isPresent();
    }

    @Override
    public void from(String sender) {}

    @Override
    public void recipient(String address) throws RejectException {
      if (address.equals("refus@example.org")) {
        throw new RejectException(550, "Nobody of that name");
      }
      recipients.add(address);
    }

    @Override
    public String data(InputStream letter) throws IOException {
      received.add(letter.readAllBytes());
      return "kept";
    }

    @Override
    public void done() {}
  }
}
