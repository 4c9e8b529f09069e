package fr.tablee.handout;

import java.nio.charset.StandardCharsets;

/// A file to hand out: its name, for example `debrief-2026-11-24-1430.pdf`, its media type and its
/// bytes. Immutable.
public final class Handout {

  private final String name;
  private final String mediaType;
  private final byte[] bytes;

  public Handout(String name, String mediaType, byte[] bytes) {
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  static Handout of(String name, String mediaType, String text) {
    return new Handout(name, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
