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

  /** A page around HTML that was made here. */
  static String page(String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        body { font: 16px/1.5 Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; font: 14px/1.4 sans-serif; display: block; overflow-x: auto; }
        th, td { border-bottom: 1px solid #ccc; padding: .2rem .6rem; text-align: left; vertical-align: top; }
        thead th:empty { display: none; }
        blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #999; }
        pre { background: #f5f5f5; padding: .6rem; overflow-x: auto; }
        img { max-width: 100%%; height: auto; }
        @media print { body { margin: 0; font-size: 11pt; } h2 { break-after: avoid; } table { break-inside: avoid; } }
        </style>
        </head>
        <body>
        %s</body>
        </html>
        """
        .formatted(title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"), body);
  }
}
