package fr.tablee.mail;

import java.util.List;

/// What is sent.
///
/// @param from one address
/// @param to one address or several, separated by commas
/// @param subject one line
/// @param text plain
/// @param attachments files
public record Letter(
    String from, String to, String subject, String text, List<Attachment> attachments) {

  public Letter {
    attachments = List.copyOf(attachments);
  }
}
