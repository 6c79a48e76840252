package entente.view;

import entente.snapshot.Evidence;
import java.awt.Color;
import java.awt.ComponentOrientation;
import java.util.List;
import javax.swing.JEditorPane;
import javax.swing.text.DefaultCaret;

/** Small pages of formatted text. */
public final class Html {

  private static final String[] COLORS = {"#B03A00", "#52606D", "#00694B"};
  private static final String[] SIGNS = {"✗", "•", "✓"};

  private Html() {}

  /** An empty page. */
  public static JEditorPane pane(String name) {
    JEditorPane pane = new JEditorPane();
    pane.setContentType("text/html");
    pane.setEditable(false);
    pane.setFocusable(false);
    pane.setOpaque(false);
    pane.setBackground(new Color(0, 0, 0, 0));
    pane.setName(name);
    if (pane.getCaret() instanceof DefaultCaret caret) {
      caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    }
    return pane;
  }

  /** Fills a page. */
  public static void set(JEditorPane pane, String body) {
    boolean rightToLeft = Texts.isRightToLeft() && body.codePoints().anyMatch(Html::isArabic);
    String page =
        "<html><body dir='"
            + (rightToLeft ? "rtl" : "ltr")
            + "' style='font-family: sans-serif; font-size: 10px; margin: 2px; color: #1F2933;"
            + " text-align: "
            + (rightToLeft ? "right" : "left")
            + "'>"
            + body
            + "</body></html>";
    if (!page.equals(pane.getClientProperty("page"))) {
      pane.putClientProperty("page", page);
      pane.setComponentOrientation(
          rightToLeft ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
      pane.setText(page);
    }
  }

  /** A page of English words stays as it is, whatever the language of the desk. */
  private static boolean isArabic(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC;
  }

  /** The words of a page without their format. */
  public static String words(JEditorPane pane) {
    Object page = pane.getClientProperty("page");
    return page == null ? "" : page.toString().replaceAll("<[^>]+>", " ").replace("&amp;", "&");
  }

  /** Text that no page takes for format. */
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String reasons(List<Reasons.Reason> reasons) {
    StringBuilder html = new StringBuilder("<table cellspacing='0' cellpadding='2'>");
    for (Reasons.Reason reason : reasons) {
      int k = reason.speaksFor() + 1;
      String sign =
          "<td valign='top'><font color='" + COLORS[k] + "'><b>" + SIGNS[k] + "</b></font></td>";
      String words = "<td>" + escape(reason.words()) + "</td>";
      html.append("<tr>").append(Texts.isRightToLeft() ? words + sign : sign + words);
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }

  static String list(List<String> sentences) {
    StringBuilder html = new StringBuilder();
    for (String sentence : sentences) {
      html.append("<p style='margin-top: 2px'>").append(escape(sentence)).append("</p>");
    }
    return html.toString();
  }

  static String capacities(Evidence.Profile p) {
    StringBuilder html = new StringBuilder("<table cellspacing='0' cellpadding='1' width='100%'>");
    row(html, "capacity.budget", "B", p.budget());
    row(html, "capacity.potential", "aP", p.potential());
    row(html, "capacity.realised", "aR", p.realised());
    row(html, "capacity.threat", "θ", p.threat());
    row(html, "capacity.sovereignty", "S", p.sovereignty());
    row(html, "capacity.autonomy", "a", p.autonomy());
    row(html, "capacity.floor", "A*", p.floor());
    row(html, "capacity.integration", "I", p.integration());
    row(html, "capacity.desired", "I*", p.desired());
    row(html, "capacity.dependence", "Dep", p.dependence());
    row(html, "capacity.secrecy", "sec", p.secrecy());
    row(html, "capacity.fusion", "F", p.fusion());
    return html.append("</table>").toString();
  }

  private static void row(StringBuilder html, String key, String symbol, double value) {
    String words = "<td>" + Texts.get(key) + " <font color='#52606D'>" + symbol + "</font></td>";
    String number = "<td><b>" + Texts.number(value, 2) + "</b></td>";
    html.append("<tr>");
    html.append(Texts.isRightToLeft() ? number + words : words + number).append("</tr>");
  }
}
