package fr.tablee.web;

import java.util.Map;

/// The choices of the State's form, as the form prints them.
public final class CraWords {

  private static final Map<String, String> CHOICES =
      Map.ofEntries(
          Map.entry("IntelligenceArtificielle", "Intelligence artificielle"),
          Map.entry("feminin", "Féminin"),
          Map.entry("masculin", "Masculin"),
          Map.entry("non-communique", "Non communiqué"),
          Map.entry("moins-12", "Moins de 12 ans"),
          Map.entry("12-18", "12–18 ans"),
          Map.entry("18-24", "18–24 ans"),
          Map.entry("25-39", "25–39 ans"),
          Map.entry("40-59", "40–59 ans"),
          Map.entry("60-69", "60–69 ans"),
          Map.entry("70-plus", "70 ans et plus"),
          Map.entry("scolarise", "Scolarisé"),
          Map.entry("sans-emploi", "Sans emploi"),
          Map.entry("en-emploi", "En emploi"),
          Map.entry("retraite", "Retraité"));

  private CraWords() {}

  /// A choice in words; one that the form does not know stays as it is.
  public static String of(String choice) {
    return CHOICES.getOrDefault(choice, choice).replace(' ', '\u00a0');
  }
}
