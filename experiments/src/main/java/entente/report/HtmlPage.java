package entente.report;

import java.util.Base64;
import java.util.List;

/**
 * A page of HTML that needs nothing else: no script, no font, no picture from anywhere. Text that
 * is given to it is escaped.
 */
final class HtmlPage {

  /** Page width at most 62 rem; on a phone wide tables and figures scroll by themselves. */
  private static final String STYLE =
      """
      :root { color-scheme: light; }
      * { box-sizing: border-box; }
      body { margin: 0; background: #fff; color: #1c1c1c; font: 17px/1.55 Georgia, "Times New Roman", serif; }
      main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.1rem 4rem; }
      h1 { font-size: 1.9rem; line-height: 1.2; margin: .4rem 0 .6rem; text-wrap: balance; }
      h2 { font-size: 1.3rem; margin: 2.6rem 0 .6rem; padding-top: .5rem; border-top: 1px solid #d8d8d8; }
      h3 { font-size: 1.05rem; margin: 1.8rem 0 .4rem; }
      p, li { max-width: 42rem; overflow-wrap: anywhere; }
      .kind { font: 600 .8rem/1 system-ui, sans-serif; letter-spacing: .06em; text-transform: uppercase; color: #5a5a5a; }
      .claim { border-left: 4px solid #0072b2; background: #f3f7fa; padding: .7rem 1rem; margin: 1.2rem 0; max-width: 44rem; }
      .claim p { margin: .2rem 0; }
      .claim.contradicted { border-color: #d55e00; background: #fdf4ee; }
      .claim.undecided { border-color: #777; background: #f5f5f5; }
      .scroll { overflow-x: auto; }
      table { border-collapse: collapse; font: .82rem/1.35 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
      th { text-align: left; border-bottom: 2px solid #444; padding: .25rem .7rem .25rem 0; white-space: nowrap; vertical-align: bottom; }
      td { border-bottom: 1px solid #e2e2e2; padding: .22rem .7rem .22rem 0; vertical-align: top; white-space: nowrap; }
      td.words { white-space: normal; min-width: 12rem; }
      th.number, td.number { text-align: right; }
      caption { text-align: left; font: italic .9rem/1.4 Georgia, serif; padding: .2rem 0 .4rem; }
      figure { margin: 1.6rem 0; }
      figure img { display: block; width: 100%; height: auto; }
      figcaption { font: .82rem/1.4 system-ui, sans-serif; color: #5a5a5a; }
      dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .2rem 1rem; font-size: .92rem; }
      dt { font-weight: 600; }
      dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
      pre { background: #f5f5f5; padding: .8rem 1rem; overflow-x: auto; font: .85rem/1.5 ui-monospace, monospace; }
      code { font: .88em ui-monospace, monospace; }
      blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #999; }
      .prose td, .prose th { white-space: normal; }
      .prose thead th:empty { display: none; }
      .prose img { max-width: 100%; height: auto; }
      @media (max-width: 40rem) {
        body { font-size: 16px; }
        dl { grid-template-columns: 1fr; gap: 0; }
        dd { margin-bottom: .5rem; }
        figure .scroll img { width: 42rem; max-width: none; }
      }
      @media print {
        body { font-size: 10.5pt; }
        main { max-width: none; padding: 0; }
        .scroll { overflow: visible; }
        table { font-size: 7.5pt; }
        td, th { white-space: normal; padding-right: .4rem; }
        figure, tr, .claim { break-inside: avoid; }
        h2, h3 { break-after: avoid; }
        pre { white-space: pre-wrap; }
      }
      """;

  private final StringBuilder body = new StringBuilder();
  private final String title;

  HtmlPage(String title) {
    this.title = title;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** An element with a text. */
  HtmlPage add(String element, String text) {
    return add(element, "", text);
  }

  /** An element of a class with a text. */
  HtmlPage add(String element, String kind, String text) {
    open(element, kind);
    body.append(escaped(text));
    return close(element);
  }

  HtmlPage open(String element, String kind) {
    body.append('<').append(element);
    if (!kind.isEmpty()) {
      body.append(" class=\"").append(kind).append('"');
    }
    body.append('>');
    return this;
  }

  HtmlPage close(String element) {
    body.append("</").append(element).append(">\n");
    return this;
  }

  /** A list of terms and what they are; empty ones are left out. */
  HtmlPage terms(List<String[]> terms) {
    open("dl", "");
    for (String[] term : terms) {
      if (!term[1].isEmpty()) {
        add("dt", term[0]).add("dd", term[1]);
      }
    }
    return close("dl");
  }

  /**
   * A table.
   *
   * @param header names of the columns
   * @param numbers which columns are numbers and stand to the right
   */
  HtmlPage table(
      String caption, List<String> header, boolean[] numbers, List<? extends List<String>> rows) {
    open("div", "scroll").open("table", "");
    if (!caption.isEmpty()) {
      add("caption", caption);
    }
    open("thead", "").open("tr", "");
    for (int c = 0; c < header.size(); c++) {
      add("th", numbers[c] ? "number" : "", header.get(c));
    }
    close("tr").close("thead").open("tbody", "");
    for (List<String> row : rows) {
      open("tr", "");
      for (int c = 0; c < row.size(); c++) {
        String kind = numbers[c] ? "number" : row.get(c).length() > 40 ? "words" : "";
        add("td", kind, row.get(c));
      }
      close("tr");
    }
    return close("tbody").close("table").close("div");
  }

  /** A picture that the page carries with it. */
  HtmlPage picture(byte[] png, int width, int height, String words) {
    open("figure", "").open("div", "scroll");
    body.append("<img width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append("\" alt=\"")
        .append(escaped(words))
        .append("\" src=\"data:image/png;base64,")
        .append(Base64.getEncoder().encodeToString(png))
        .append("\">");
    return close("div").close("figure");
  }

  @Override
  public String toString() {
    return around(title, "", body.toString());
  }

  /**
   * A page around HTML that was made here.
   *
   * @param title as text
   * @param kind class of what the page holds, or empty
   * @param body HTML
   */
  static String around(String title, String kind, String body) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + escaped(title)
        + "</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>\n"
        + STYLE
        + "</style>\n</head>\n<body>\n<main"
        + (kind.isEmpty() ? "" : " class=\"" + kind + "\"")
        + ">\n"
        + body
        + "</main>\n</body>\n</html>\n";
  }
}
