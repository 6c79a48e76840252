package entente.report;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as one HTML page that needs nothing else: no script, no font, no picture from afar. */
final class MarkdownPage {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private MarkdownPage() {}

  /** Markdown as HTML; what looks like HTML in it is shown, not obeyed. */
  static String fragment(String markdown) {
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .escapeHtml(true)
        .build()
        .render(Parser.builder().extensions(TABLES).build().parse(markdown));
  }

  /** A page of a title and what {@link #fragment} made; wide tables scroll by themselves. */
  static String page(String title, String body) {
    return HtmlPage.around(
        title,
        "prose",
        body.replace("<table>", "<div class=\"scroll\">\n<table>")
            .replace("</table>", "</table>\n</div>"));
  }
}
