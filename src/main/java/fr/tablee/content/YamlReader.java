package fr.tablee.content;

import fr.tablee.content.LocatedNode.Entry;
import fr.tablee.content.LocatedNode.Mapping;
import fr.tablee.content.LocatedNode.Scalar;
import fr.tablee.content.LocatedNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/// Reads a YAML text as a tree that knows its lines.
///
/// Only what a pack needs: one document, no alias, no deep nesting; the tree of a hostile file
/// stays small.
final class YamlReader {

  private static final int DEEPEST = 12;
  private static final int MOST_NODES = 50_000;

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder().disable(YAMLReadFeature.EMPTY_STRING_AS_NULL).build();

  private final YAMLParser parser;
  private final FileProblems problems;
  private int nodes;

  private YamlReader(YAMLParser parser, FileProblems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /// The tree of a text; empty when it cannot be read, which is then among the problems.
  static Optional<LocatedNode> read(String text, FileProblems problems) {
    try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new YamlReader(parser, problems).document();
    } catch (Unreadable e) {
      problems.at(e.line, e.column, e.sentence);
    } catch (JacksonException e) {
      YamlFault fault = YamlFault.of(e);
      problems.at(fault.line(), fault.column(), fault.sentence());
    }
    return Optional.empty();
  }

  private Optional<LocatedNode> document() throws Unreadable {
    if (parser.nextToken() == null) {
      problems.wholeFile("le fichier est vide ; y écrire les champs attendus");
      return Optional.empty();
    }
    LocatedNode root = node(0);
    if (parser.nextToken() != null) {
      throw unreadable("un second document commence ici ; garder un seul document par fichier");
    }
    return Optional.of(root);
  }

  /// Reads the value whose first token is current, up to its last token.
  private LocatedNode node(int depth) throws Unreadable {
    if (depth > DEEPEST) {
      throw unreadable("trop de niveaux emboîtés ; une mallette en a " + DEEPEST + " au plus");
    }
    if (++nodes > MOST_NODES) {
      throw unreadable("trop de valeurs dans un seul fichier ; répartir en plusieurs activités");
    }
    if (parser.isCurrentAlias()) {
      throw unreadable(
          "les renvois (*%s) ne sont pas admis ; recopier la valeur".formatted(parser.getString()));
    }
    TokenStreamLocation at = parser.currentTokenLocation();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<LocatedNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(depth + 1));
      }
      return new Sequence(at.getLineNr(), at.getColumnNr(), items);
    }
    if (token == JsonToken.START_OBJECT) {
      return new Mapping(at.getLineNr(), at.getColumnNr(), entries(depth));
    }
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
    return new Scalar(at.getLineNr(), at.getColumnNr(), text);
  }

  private List<Entry> entries(int depth) throws Unreadable {
    Map<String, Integer> lines = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      TokenStreamLocation at = parser.currentTokenLocation();
      Scalar name = new Scalar(at.getLineNr(), at.getColumnNr(), parser.getString());
      parser.nextToken();
      LocatedNode value = node(depth + 1);
      Integer earlier = lines.putIfAbsent(name.text(), name.line());
      if (earlier == null) {
        entries.add(new Entry(name, value));
      } else {
        problems.at(
            name,
            "%s est déjà écrit à la ligne %d ; n’en garder qu’un"
                .formatted(Wording.quoted(name.text()), earlier));
      }
    }
    return entries;
  }

  private Unreadable unreadable(String sentence) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Unreadable(at.getLineNr(), at.getColumnNr(), sentence);
  }

  /// Well-formed YAML of a kind that no pack needs.
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String sentence;

    private Unreadable(int line, int column, String sentence) {
      super(sentence);
      this.line = line;
      this.column = column;
      this.sentence = sentence;
    }
  }
}
