package fr.tablee.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tablee.content.Language;
import fr.tablee.handout.Form;
import fr.tablee.mail.MailFault;
import fr.tablee.mail.SmtpServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every form of the debrief has a link to click, and every reason why a letter stayed has a
/// sentence, in each language.
class HandoutWordsTest {

  @ParameterizedTest
  @EnumSource
  void nothingIsWithoutWords(Language language) {
    Words words = Words.of(language);
    for (Form form : Form.values()) {
      assertThat(words.knows("debrief.forms." + form.word())).as(form.word()).isTrue();
      assertThat(words.knows("debrief.forms." + form.word() + ".note")).as(form.word()).isTrue();
    }
    for (MailFault.Kind kind : MailFault.Kind.values()) {
      assertThat(words.say("debrief.mail.fault." + kind.word(), "ici"))
          .as(kind.word())
          .doesNotContain("{0}")
          .contains("ici");
    }
    for (SmtpServer.Security security : SmtpServer.Security.values()) {
      assertThat(words.knows("debrief.mail.security." + security.word())).isTrue();
    }
  }
}
