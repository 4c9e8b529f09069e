package fr.tablee.app.run;

import fr.tablee.content.Language;
import fr.tablee.handout.Form;
import fr.tablee.handout.Handout;
import fr.tablee.handout.HandoutWriter;
import fr.tablee.handout.Played;
import fr.tablee.mail.Attachment;
import fr.tablee.mail.Letter;
import fr.tablee.mail.PostOffice;
import fr.tablee.print.PrintShop;
import fr.tablee.web.MailBook;
import fr.tablee.web.MailSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Sends debriefs of the kept workshops by mail. Sending happens on the caller's thread, far from
/// the workshop's own. Thread-safe.
public final class KeptMail implements MailBook {

  private final MailFile file;
  private final KeptWorkshops kept;

  /// @param folder the data folder, where the settings are kept
  public KeptMail(Path folder, KeptWorkshops kept) {
    this.file = MailFile.in(folder);
    this.kept = kept;
  }

  @Override
  public synchronized Optional<MailSettings> settings() {
    return file.read();
  }

  @Override
  public synchronized void keep(MailSettings settings) {
    file.write(settings);
  }

  @Override
  public synchronized void forget() {
    file.delete();
  }

  @Override
  public boolean send(String workshopId, String to, MailSettings settings, Language language) {
    Optional<Played> played = kept.played(workshopId, language);
    played.ifPresent(one -> new PostOffice().send(settings.server(), letter(one, to, settings)));
    return played.isPresent();
  }

  private static Letter letter(Played played, String to, MailSettings settings) {
    HandoutWriter writer = new HandoutWriter(PrintShop.open());
    Handout pdf = writer.write(Form.PDF, played);
    return new Letter(
        settings.from(),
        to,
        writer.subject(played),
        writer.letter(played),
        List.of(new Attachment(pdf.name(), pdf.mediaType(), pdf.bytes())));
  }
}
