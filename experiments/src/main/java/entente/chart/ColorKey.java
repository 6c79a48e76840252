package entente.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;

/** The key of a colour scale: a bar with numbers below the data, and what else colours mean. */
final class ColorKey extends Title {

  private static final long serialVersionUID = 1L;
  private static final double BAR = 230;
  private static final double HEIGHT = 44;
  private static final int STEPS = 115;

  /**
   * A further sign and what it means.
   *
   * @param name what it means
   * @param fill colour of the patch; null for none
   * @param dotted whether it carries a dot
   */
  record Sign(String name, Color fill, boolean dotted) {}

  private final transient ColorScale scale;
  private final String label;
  private final transient Ticks units;
  private final transient List<Sign> signs;

  /**
   * A key.
   *
   * @param scale the scale
   * @param label what the numbers are, with their unit
   * @param units the steps between numbers that are allowed
   * @param signs further signs, set beside the bar
   */
  ColorKey(ColorScale scale, String label, Ticks units, List<Sign> signs) {
    super(
        RectangleEdge.BOTTOM,
        HorizontalAlignment.LEFT,
        VerticalAlignment.CENTER,
        RectangleInsets.ZERO_INSETS);
    this.scale = scale;
    this.label = label;
    this.units = units;
    this.signs = List.copyOf(signs);
  }

  @Override
  public Size2D arrange(Graphics2D g, RectangleConstraint constraint) {
    return new Size2D(
        constraint.getWidthRange() == null ? constraint.getWidth() : Style.WIDTH, HEIGHT);
  }

  @Override
  public Object draw(Graphics2D g, Rectangle2D area, Object parameters) {
    draw(g, area);
    return null;
  }

  @Override
  public void draw(Graphics2D g, Rectangle2D area) {
    Font font = Style.font(10);
    double x = area.getX() + 18;
    double y = area.getY() + 18;
    g.setPaint(Style.INK);
    g.setFont(font);
    g.drawString(label, (float) x, (float) (y - 6));
    for (int k = 0; k < STEPS; k++) {
      double value = scale.from() + (k + 0.5) / STEPS * (scale.to() - scale.from());
      g.setPaint(scale.at(value));
      g.fill(new Rectangle2D.Double(x + k * BAR / STEPS, y, BAR / STEPS + 0.3, 10));
    }
    ticks(g, font, x, y);
    double right = Math.max(x + BAR, x + Words.width(g, font, label)) + 34;
    for (Sign sign : signs) {
      right = sign(g, font, sign, right, y);
    }
  }

  private void ticks(Graphics2D g, Font font, double x, double y) {
    double span = scale.to() - scale.from();
    NumberTickUnit unit = units.above(span / 5);
    double step = unit.getSize();
    g.setPaint(Style.INK);
    for (double k = Math.ceil(scale.from() / step - 1e-9); k * step <= scale.to() + 1e-9; k++) {
      double at = x + (k * step - scale.from()) / span * BAR;
      g.fill(new Rectangle2D.Double(at - 0.4, y + 10, 0.8, 3));
      Words.centred(g, unit.valueToString(k * step + 0.0).replace('-', '−'), font, at, y + 19);
    }
  }

  private static double sign(Graphics2D g, Font font, Sign sign, double x, double y) {
    if (sign.fill() != null) {
      g.setPaint(sign.fill());
      g.fill(new Rectangle2D.Double(x, y, 14, 10));
    }
    if (sign.dotted()) {
      Marks.dot(g, x + 7, y + 5, 2.2);
    }
    g.setPaint(Style.INK);
    g.setFont(font);
    g.drawString(sign.name(), (float) (x + 19), (float) (y + 9));
    return x + 19 + Words.width(g, font, sign.name()) + 22;
  }
}
