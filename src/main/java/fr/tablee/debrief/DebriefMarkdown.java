package fr.tablee.debrief;

/// A debrief as Markdown, for the command line and for whoever wants to edit it.
public final class DebriefMarkdown {

  private DebriefMarkdown() {}

  /// The text: the page's three parts, the figures, the form.
  public static String text(Debrief debrief) {
    return new MarkdownPage(debrief).text();
  }
}
