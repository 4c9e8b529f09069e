package fr.tablee.table.nfc;

import fr.tablee.table.TagContent;

/// What became of writing an identity on a tag. Each says itself in a French sentence.
public sealed interface WriteOutcome {

  String sentence();

  /// The tag bears the identity now; read back and compared.
  ///
  /// @param pages pages that had to be written
  record Written(int pages) implements WriteOutcome {
    @Override
    public String sentence() {
      return "Étiquette écrite et relue (" + pages + (pages == 1 ? " page)." : " pages).");
    }
  }

  /// The tag bore it already; nothing was written.
  record Unchanged() implements WriteOutcome {
    @Override
    public String sentence() {
      return "Cette étiquette est déjà la bonne : rien à écrire.";
    }
  }

  /// The tag is locked, for ever.
  ///
  /// @param reason in English
  record Locked(String reason) implements WriteOutcome {
    @Override
    public String sentence() {
      return "Cette étiquette est verrouillée : en prendre une autre.";
    }
  }

  /// A password guards the tag.
  ///
  /// @param reason in English
  record Guarded(String reason) implements WriteOutcome {
    @Override
    public String sentence() {
      return "Cette étiquette est protégée par un mot de passe : en prendre une autre.";
    }
  }

  /// The tag says something else already, and was left alone.
  ///
  /// @param content what it says
  record Taken(TagContent content) implements WriteOutcome {
    @Override
    public String sentence() {
      return switch (content) {
        case TagContent.Identity(var card) ->
            "Cette étiquette est déjà la carte « "
                + card
                + " » : en prendre une vierge, ou ajouter --overwrite pour la remplacer.";
        case TagContent.Place(var slot) ->
            "Cette étiquette est déjà celle de l’emplacement « "
                + slot
                + " » : en prendre une vierge, ou ajouter --overwrite pour la remplacer.";
        case TagContent.Foreign _ ->
            "Cette étiquette contient déjà autre chose : en prendre une vierge, ou ajouter --overwrite pour l’effacer.";
      };
    }
  }

  /// The tag is of another kind or too small.
  ///
  /// @param reason in English
  record Unfit(String reason) implements WriteOutcome {
    @Override
    public String sentence() {
      return "Cette étiquette ne convient pas : prendre une NTAG213, 215 ou 216.";
    }
  }

  /// None lies there, or more than one.
  ///
  /// @param tags how many
  record NotOneTag(int tags) implements WriteOutcome {
    @Override
    public String sentence() {
      return tags == 0
          ? "Aucune étiquette sur le lecteur : y poser la carte, ou l’étiquette seule."
          : "Plusieurs étiquettes sur le lecteur : n’en laisser qu’une.";
    }
  }

  /// The tag went away, or reads back otherwise. It is blank or whole, never wrong; writing again
  /// mends it.
  ///
  /// @param reason in English
  record Torn(String reason) implements WriteOutcome {
    @Override
    public String sentence() {
      return "L’écriture s’est interrompue : laisser l’étiquette posée et recommencer.";
    }
  }

  /// The reader itself does not work.
  ///
  /// @param reason in English
  record NoReader(String reason) implements WriteOutcome {
    @Override
    public String sentence() {
      return "Le lecteur ne répond pas : vérifier son branchement, et pour un lecteur USB que pcscd est installé.";
    }
  }
}
