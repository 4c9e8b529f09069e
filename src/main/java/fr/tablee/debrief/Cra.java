package fr.tablee.debrief;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The State's report of a group activity, field by field in the order of its form, to be copied.
/// What the log cannot know is empty and left to the person who fills the form.
///
/// @param date the day
/// @param duree minutes: the form's own choice when one is near, else the minutes themselves
/// @param typeLieu kind of place
/// @param lieu structure or commune
/// @param thematiques themes
/// @param tags tags
/// @param materiel equipment of the participants
/// @param titre title of the workshop
/// @param niveau level
/// @param notes what was played and written down
/// @param participants anonymous counts
public record Cra(
    Optional<LocalDate> date,
    OptionalLong duree,
    Optional<String> typeLieu,
    Optional<String> lieu,
    List<String> thematiques,
    List<String> tags,
    Optional<String> materiel,
    String titre,
    Optional<String> niveau,
    String notes,
    Public participants) {

  public Cra {
    thematiques = List.copyOf(thematiques);
    tags = List.copyOf(tags);
  }

  /// Who took part, as the form asks; a choice nobody counted is `null` in JSON.
  ///
  /// @param total people
  /// @param dejaAccompagnes people who have been helped before
  /// @param genre by gender
  /// @param trancheAge by age
  /// @param statut by occupation
  public record Public(
      OptionalInt total,
      OptionalInt dejaAccompagnes,
      Map<String, OptionalInt> genre,
      Map<String, OptionalInt> trancheAge,
      Map<String, OptionalInt> statut) {

    public Public {
      genre = Collections.unmodifiableMap(new LinkedHashMap<>(genre));
      trancheAge = Collections.unmodifiableMap(new LinkedHashMap<>(trancheAge));
      statut = Collections.unmodifiableMap(new LinkedHashMap<>(statut));
    }
  }
}
