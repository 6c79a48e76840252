package entente.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * How one series looks: colour, dash and marker all differ from series to series, so that colour
 * alone never tells them apart. Colours are those of Okabe and Ito (2008), which readers with any
 * form of colour blindness can distinguish.
 *
 * @param color colour of line, marker and band
 * @param line stroke of the line
 * @param marker marker, centred on the origin
 */
public record Look(Color color, BasicStroke line, Shape marker) {

  static final Color BLACK = new Color(0x000000);
  static final Color ORANGE = new Color(0xE69F00);
  static final Color SKY = new Color(0x56B4E9);
  static final Color GREEN = new Color(0x009E73);
  static final Color YELLOW = new Color(0xF0E442);
  static final Color BLUE = new Color(0x0072B2);
  static final Color VERMILLION = new Color(0xD55E00);
  static final Color PURPLE = new Color(0xCC79A7);
  static final Color GREY = new Color(0x999999);

  private static final Shape CIRCLE = new Ellipse2D.Double(-3.2, -3.2, 6.4, 6.4);
  private static final Shape SQUARE = new Rectangle2D.Double(-3, -3, 6, 6);
  private static final Shape TRIANGLE = new Polygon(new int[] {-4, 0, 4}, new int[] {3, -4, 3}, 3);
  private static final Shape DIAMOND =
      new Polygon(new int[] {-4, 0, 4, 0}, new int[] {0, -4, 0, 4}, 4);

  private static final List<Look> SERIES =
      List.of(
          new Look(BLUE, stroke(2f), CIRCLE),
          new Look(VERMILLION, stroke(2f, 8, 3), SQUARE),
          new Look(GREEN, stroke(2f, 8, 3, 2, 3), TRIANGLE),
          new Look(PURPLE, stroke(2f, 3, 3), DIAMOND),
          new Look(ORANGE, stroke(2f, 14, 4), CIRCLE),
          new Look(SKY, stroke(2f, 10, 3, 2, 3, 2, 3), SQUARE),
          new Look(BLACK, stroke(2f, 5, 2), TRIANGLE),
          new Look(GREY, stroke(2f), DIAMOND));

  /** The look of the k-th series; after eight, colours return with another dash and marker. */
  public static Look of(int k) {
    Look look = SERIES.get(k % SERIES.size());
    int round = k / SERIES.size();
    return round == 0
        ? look
        : new Look(
            look.color,
            SERIES.get((k + round) % SERIES.size()).line,
            SERIES.get((k + round) % SERIES.size()).marker);
  }

  private static final List<Color> ARMS =
      List.of(GREEN, PURPLE, ORANGE, SKY, BLACK, GREY, BLUE, VERMILLION);

  /** The look of the k-th arm: other colours than those of the first blocs. */
  public static Look ofArm(int k) {
    Look look = of(k);
    return new Look(ARMS.get(k % ARMS.size()), look.line, look.marker);
  }

  /** The look of a reference: all states together, or a ceiling. */
  static Look reference() {
    return new Look(new Color(0x444444), stroke(1.5f, 2, 3), DIAMOND);
  }

  /** The same look with a thinner line, for small panels. */
  Look thin() {
    float[] dash = line.getDashArray();
    if (dash == null) {
      return new Look(color, stroke(1.4f), marker);
    }
    float[] shorter = dash.clone();
    for (int k = 0; k < shorter.length; k++) {
      shorter[k] = shorter[k] * 0.7f;
    }
    return new Look(color, stroke(1.4f, shorter), marker);
  }

  /** The colour made transparent. */
  Color faint(double opacity) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }

  private static BasicStroke stroke(float width, float... dash) {
    return new BasicStroke(
        width,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        10f,
        dash.length == 0 ? null : dash,
        0f);
  }
}
