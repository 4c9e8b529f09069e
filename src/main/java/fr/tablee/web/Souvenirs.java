package fr.tablee.web;

import fr.tablee.content.Language;
import fr.tablee.debrief.Souvenir;
import fr.tablee.handout.Handout;
import java.util.Optional;

/// The participants' sheets, each behind an address that nobody can guess. Any thread may call.
public interface Souvenirs {

  /// The secret part of a workshop's address; empty for an unknown workshop.
  Optional<String> token(String workshopId);

  /// What the sheet tells; empty for an unknown token.
  Optional<Souvenir> souvenir(String token, Language language);

  /// The sheet to keep.
  Optional<Handout> sheet(String token, Language language);

  /// The table's own Wi-Fi, where it carries one.
  Optional<WifiAccess> wifi();
}
