package fr.tablee.table.nfc;

/// What became of writing a card's identity on a tag. Each says itself in a French sentence.
public sealed interface WriteOutcome {

  String sentence();

  /// The tag bears the identity now; read back and compared.
  ///
  /// @param pages pages that had to be written
  record Written(int pages) implements WriteOutcome {
    @Override
    public String sentence() {
      return "Carte écrite et relue (" + pages + " pages).";
    }
  }

  /// The tag bore it already; nothing was written.
  record Unchanged() implements WriteOutcome {
    @Override
    public String sentence() {
      return "Cette carte porte déjà cette identité.";
    }
  }

  /// The tag is locked or protected by a password.
  ///
  /// @param reason in English
  record Locked(String reason) implements WriteOutcome {
    @Override
    public String sentence() {
      return "Cette étiquette est verrouillée : en prendre une autre.";
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
          ? "Aucune étiquette sur le lecteur : y poser la carte."
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
      return "L’écriture s’est interrompue : laisser la carte posée et recommencer.";
    }
  }

  /// The reader itself does not work.
  ///
  /// @param reason in English
  record NoReader(String reason) implements WriteOutcome {
    @Override
    public String sentence() {
      return "Le lecteur ne répond pas : vérifier son branchement.";
    }
  }
}
