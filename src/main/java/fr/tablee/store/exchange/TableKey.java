package fr.tablee.store.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// The Ed25519 key pair of a table, drawn once and kept in the data folder in the file
/// `signing-key`, readable by its owner only: the private key (PKCS#8) on the first line, the
/// public one (X.509) on the second, both in Base64.
///
/// It tells a table's files from those of another and from changed ones. It does not say who stands
/// behind the table: people compare [#signer] aloud.
public final class TableKey {

  private static final String ALGORITHM = "Ed25519";

  private final KeyPair pair;

  private TableKey(KeyPair pair) {
    this.pair = pair;
  }

  /// The key of a data folder, drawn the first time.
  ///
  /// @throws ParcelException when it can neither be read nor be kept
  public static TableKey of(Path dataFolder) {
    Path file = dataFolder.resolve("signing-key");
    try {
      return new TableKey(Files.exists(file) ? read(file) : draw(file));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new ParcelException("parcel.key", file).because(e);
    }
  }

  private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
    List<String> lines = Files.readAllLines(file);
    if (lines.size() != 2) {
      throw new IllegalArgumentException("two lines were expected");
    }
    KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
    return new KeyPair(
        publicKey(lines.get(1)),
        factory.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))));
  }

  private static KeyPair draw(Path file) throws IOException, GeneralSecurityException {
    KeyPair drawn = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    Base64.Encoder base64 = Base64.getEncoder();
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        file,
        base64.encodeToString(drawn.getPrivate().getEncoded())
            + "\n"
            + base64.encodeToString(drawn.getPublic().getEncoded())
            + "\n");
    return drawn;
  }

  /// The public key, X.509 in Base64.
  String publicText() {
    return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
  }

  byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(pair.getPrivate());
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has Ed25519", e);
    }
  }

  /// The short form by which people compare keys, `3f2a-91bc`.
  public String signer() {
    return signer(publicText());
  }

  /// The short form of a public key's text.
  static String signer(String publicText) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(Base64.getDecoder().decode(publicText));
      String hex = HexFormat.of().formatHex(digest, 0, 4);
      return hex.substring(0, 4) + "-" + hex.substring(4);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Whether a message was signed by the owner of that public key; anything that is no key or no
  /// signature was not.
  static boolean signed(String publicText, byte[] message, byte[] signature) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(publicKey(publicText));
      check.update(message);
      return check.verify(signature);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private static PublicKey publicKey(String text) throws GeneralSecurityException {
    return KeyFactory.getInstance(ALGORITHM)
        .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
  }
}
