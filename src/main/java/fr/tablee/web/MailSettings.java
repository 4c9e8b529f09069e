package fr.tablee.web;

import fr.tablee.mail.SmtpServer;

/// How this table sends mail.
///
/// @param server the facilitator's own
/// @param from the sender's address
/// @param to where letters usually go; may be empty
public record MailSettings(SmtpServer server, String from, String to) {}
