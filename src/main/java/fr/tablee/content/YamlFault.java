package fr.tablee.content;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// What a YAML parser stumbled over, said to an author.
///
/// @param line where it stumbled, from 1
/// @param column where it stumbled, from 1
/// @param sentence what is wrong and how to mend it
record YamlFault(int line, int column, String sentence) {

  private static final String ANYTHING =
      "ce passage n’est pas du YAML valable ; vérifier les deux-points, les guillemets et le retrait";

  /// Words of the parser's message, each with what an author probably did.
  private static final Map<String, String> CAUSES =
      Map.of(
          "(TAB)",
          "une tabulation sert de retrait ; la remplacer par des espaces",
          "mapping values are not allowed",
          "ce deux-points coupe le texte, ou le retrait est faux ; mettre tout le texte entre guillemets droits \"…\"",
          "found unexpected end of stream",
          "un guillemet ouvert n’est jamais refermé ; le fermer",
          "expected ',' or ']'",
          "une liste ouverte par [ n’est pas refermée ; ajouter ]",
          "expected ',' or '}'",
          "un groupe ouvert par { n’est pas refermé, ou un texte avec virgule manque de guillemets ; ajouter } ou \"…\"",
          "expected <block end>",
          "le retrait ne s’accorde pas avec les lignes du dessus ; aligner les champs d’un même groupe",
          "could not find expected ':'",
          "il manque un deux-points après le nom du champ ; écrire « nom: valeur »",
          "unknown escape character",
          "une barre oblique inverse \\ n’a pas de sens ici ; la doubler ou l’ôter",
          "that cannot start any token",
          "un texte ne commence pas par ce signe sans guillemets ; l’entourer de guillemets droits \"…\"",
          "Expected a property name",
          "un nom de champ est un mot simple ; écrire « nom: valeur »");

  static YamlFault of(JacksonException exception) {
    String message = String.valueOf(exception.getOriginalMessage());
    String sentence =
        CAUSES.entrySet().stream()
            .filter(cause -> message.contains(cause.getKey()))
            .min(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .orElse(ANYTHING);
    // Jackson tells where the last good token began; the parser's own mark is where it broke.
    if (exception.getCause() instanceof MarkedYamlEngineException marked) {
      Optional<Mark> mark = opened(marked, message);
      if (mark.isPresent()) {
        return new YamlFault(mark.get().getLine() + 1, mark.get().getColumn() + 1, sentence);
      }
    }
    TokenStreamLocation at = exception.getLocation();
    return at == null
        ? new YamlFault(1, 1, sentence)
        : new YamlFault(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), sentence);
  }

  /// The mark that helps: for what is never closed, where it opened and not the end of the file.
  private static Optional<Mark> opened(MarkedYamlEngineException marked, String message) {
    boolean atTheEnd =
        message.contains("unexpected end of stream") || message.contains("<stream end>");
    return atTheEnd && marked.getContextMark().isPresent()
        ? marked.getContextMark()
        : marked.getProblemMark();
  }
}
