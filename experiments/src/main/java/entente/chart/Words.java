package entente.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Sets short texts on a canvas: measured, wrapped and turned. */
final class Words {

  private Words() {}

  /** Width of a text in points. */
  static double width(Graphics2D g, Font font, String text) {
    return font.getStringBounds(text, g.getFontRenderContext()).getWidth();
  }

  /**
   * Breaks a text into lines that fit a width. A word longer than the width is broken; what does
   * not fit the last line ends in an ellipsis.
   */
  static List<String> wrap(Graphics2D g, Font font, String text, double width, int lines) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.length() == 0 ? word : line + " " + word;
      if (line.length() > 0 && width(g, font, longer) > width) {
        wrapped.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    wrapped.add(line.toString());
    List<String> kept = new ArrayList<>(wrapped.subList(0, Math.min(lines, wrapped.size())));
    if (wrapped.size() > lines) {
      String rest = String.join(" ", wrapped.subList(lines - 1, wrapped.size()));
      kept.set(lines - 1, rest);
    }
    kept.replaceAll(part -> fit(g, font, part, width));
    return kept;
  }

  /** A text cut to a width, with an ellipsis where it was cut. */
  static String fit(Graphics2D g, Font font, String text, double width) {
    if (width(g, font, text) <= width) {
      return text;
    }
    int keep = text.length() - 1;
    while (keep > 0 && width(g, font, text.substring(0, keep).strip() + "…") > width) {
      keep--;
    }
    return text.substring(0, keep).strip() + "…";
  }

  /** Draws a wrapped text whose last line ends at a baseline. */
  static void paragraph(
      Graphics2D g, String text, Font font, double x, double baseline, double width, int lines) {
    g.setFont(font);
    List<String> wrapped = wrap(g, font, text, width, lines);
    double y = baseline - (wrapped.size() - 1) * font.getSize2D() * 1.15;
    for (String line : wrapped) {
      g.drawString(line, (float) x, (float) y);
      y += font.getSize2D() * 1.15;
    }
  }

  /** Draws a text centred on a point. */
  static void centred(Graphics2D g, String text, Font font, double x, double y) {
    g.setFont(font);
    Rectangle2D box = font.getStringBounds(text, g.getFontRenderContext());
    double middle = font.getSize2D() * 0.36;
    g.drawString(text, (float) (x - box.getWidth() / 2), (float) (y + middle));
  }

  /** Draws a text that ends at a point. */
  static void endingAt(Graphics2D g, String text, Font font, double x, double y) {
    g.setFont(font);
    double middle = font.getSize2D() * 0.36;
    g.drawString(text, (float) (x - width(g, font, text)), (float) (y + middle));
  }

  /** Draws a text that begins at a point and runs upwards at an angle. */
  static void turned(Graphics2D g, String text, Font font, double x, double y, double degrees) {
    AffineTransform before = g.getTransform();
    g.setFont(font);
    g.translate(x, y);
    g.rotate(-Math.toRadians(degrees));
    g.drawString(text, 0f, font.getSize2D() * 0.36f);
    g.setTransform(before);
  }
}
