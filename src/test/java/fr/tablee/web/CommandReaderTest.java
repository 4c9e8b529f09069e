package fr.tablee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.tablee.content.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// A command that cannot be read is refused in the language of who asked for it.
class CommandReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          note         | {}                                   | Il manque le champ « text » (un texte).             | The field “text” is missing (a text).
          note         | {"text": 3}                          | doit être un texte de 2000 caractères au plus.      | must be a text of at most 2000 characters.
          add-time     | {"seconds": "dix"}                   | Le champ « seconds » doit être un nombre entier.    | The field “seconds” must be a whole number.
          lift         | {"slot": "Z999"}                     | « Z999 » n’est pas un emplacement                   | “Z999” is not a slot on the board
          place        | {"slot": "A1", "card": "Élan"}       | « Élan » n’est pas une identité de carte            | “Élan” is not a card’s identity
          policy       | {"policy": "never"}                  | « never » n’est pas une valeur de « policy »        | “never” is not a value of “policy”
          declare      | {"slot": "A1", "reader": "asleep"}   | écrire l’une de : dead, alive.                      | write one of: dead, alive.
          participants | {"women": 3}                         | Il manque le champ « total »                        | The field “total”
          dance        | {}                                   | « dance » n’est pas une commande                    | “dance” is not a command
          """)
  void aFaultIsToldInBothLanguages(String word, String body, String french, String english) {
    BadRequest fault =
        catchThrowableOfType(
            BadRequest.class, () -> CommandReader.read(word, JsonMapper.shared().readTree(body)));

    assertThat(fault.sentence(Language.FRENCH).replaceAll("[\u00a0\u202f]", " ")).contains(french);
    assertThat(fault.sentence(Language.ENGLISH)).contains(english);
  }
}
