package fr.tablee.mail;

/// A file in a letter. Immutable.
public final class Attachment {

  private final String name;
  private final String mediaType;
  private final byte[] bytes;

  public Attachment(String name, String mediaType, byte[] bytes) {
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  String name() {
    return name;
  }

  String mediaType() {
    return mediaType;
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
