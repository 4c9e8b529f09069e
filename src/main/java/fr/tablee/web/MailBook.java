package fr.tablee.web;

import fr.tablee.content.Language;
import java.util.Optional;

/// Sends debriefs by mail. Any thread may call; sending waits for the server.
public interface MailBook {

  /// As chosen now; empty before anybody has.
  Optional<MailSettings> settings();

  /// Keeps others, readable by the table's own user only.
  void keep(MailSettings settings);

  /// Forgets all of it.
  void forget();

  /// Sends a workshop's debrief as PDF, with the State's form in the letter.
  ///
  /// @param to one address or several, separated by commas
  /// @return whether the workshop is kept here
  /// @throws fr.tablee.mail.MailFault when the letter did not leave
  boolean send(String workshopId, String to, MailSettings settings, Language language);
}
