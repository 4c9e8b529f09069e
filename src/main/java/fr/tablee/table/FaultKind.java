package fr.tablee.table;

import java.util.Locale;

/// What kinds of trouble a reader can give, whatever its chip; each with what a person can do about
/// it.
public enum FaultKind {
  /// The operating system refused a transfer.
  BUS("le bus SPI refuse les échanges : vérifier qu’il est activé et que le service y a droit"),
  /// PC/SC has no such reader, or does not run.
  USB(
      "le lecteur USB manque : le brancher, vérifier que le service pcscd tourne et que le nom sous"
          + " « pcsc » est le sien"),
  /// Only ones on the line.
  FLOATING(
      "personne ne répond sur le fil : vérifier la prise du lecteur, son 3,3 V et sa sélection"),
  /// The chip does not say that it hears.
  SILENT(
      "le lecteur n’entend pas ou ne peut pas parler : vérifier MOSI, MISO, l’horloge, et qu’aucun"
          + " fil ne touche la masse"),
  /// The chip heard a command and never answered it.
  NO_ANSWER(
      "le lecteur commence et ne finit pas : vérifier son alimentation, ajouter 100 µF à ses bornes"),
  /// Answers arrive broken.
  BROKEN("les réponses arrivent abîmées : raccourcir les fils, ou baisser clock_hertz"),
  /// The chip turns commands down.
  REFUSED("le lecteur refuse ce qu’on lui demande : couper et remettre son alimentation"),
  /// The answer came after the scan had gone on.
  LATE("le lecteur répond en retard : vérifier son alimentation"),
  /// Another chip than the table file says.
  WRONG_CHIP(
      "ce n’est pas la puce attendue : changer le lecteur, ou « chip » dans le fichier de table"),
  /// The chip has lost its settings.
  UNSET("le lecteur a perdu ses réglages : son alimentation faiblit par moments");

  private final String advice;

  FaultKind(String advice) {
    this.advice = advice;
  }

  /// What it means and what to try, in French, without a full stop.
  public String advice() {
    return advice;
  }

  /// The word for scripts: `floating`, `no-answer`...
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
