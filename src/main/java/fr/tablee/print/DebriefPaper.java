package fr.tablee.print;

import fr.tablee.content.Language;
import fr.tablee.debrief.ActivityReport;
import fr.tablee.debrief.Debrief;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A debrief on paper, A4: the three parts, an annex for each activity, the State's form. Markup
/// from the template `paper/debrief.jte`, for the typesetter or, with another style, for a browser.
///
/// @param debrief what is told
/// @param words the words around it
record DebriefPaper(Debrief debrief, PaperWords words) {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  static DebriefPaper of(Debrief debrief, Language language) {
    return new DebriefPaper(debrief, PaperWords.of(language));
  }

  /// For the typesetter.
  String markup() {
    return render("");
  }

  /// For a browser: one file that needs no other.
  String page() {
    return "<!doctype html>\n" + render(new ScreenFonts().faces());
  }

  /// @param faces `@font-face` rules; empty on paper
  private String render(String faces) {
    Map<String, Object> told = new HashMap<>();
    told.put("debrief", debrief);
    told.put("activities", activities());
    told.put("words", words);
    told.put("faces", faces);
    StringOutput page = new StringOutput(128 * 1024);
    TEMPLATES.render("paper/debrief.jte", told, page);
    return page.toString();
  }

  private List<PaperActivity> activities() {
    List<PaperActivity> activities = new ArrayList<>();
    for (ActivityReport report : debrief.activities()) {
      activities.add(PaperActivity.of(activities.size() + 1, report));
    }
    return activities;
  }
}
