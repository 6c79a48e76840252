package entente.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The one style of all charts: white ground, light grid, a title that says what is shown and a
 * subtitle that says how to read it, the legend below the data and never on them, and the source at
 * the foot. Lengths are in points of a page 760 wide, which a journal prints 16 to 18 cm wide.
 */
public final class Style {

  /** Width of a full-width figure. */
  public static final int WIDTH = 760;

  static final Color INK = new Color(0x222222);
  static final Color MUTED = new Color(0x5A5A5A);
  static final Color GRID = new Color(0xE4E4E4);
  static final Color NOTHING = new Color(0xE0E0E0);
  static final BasicStroke HAIRLINE = new BasicStroke(0.7f);

  private Style() {}

  /**
   * A plain font: the logical sans-serif face, which every Java maps to an installed font. Sizes
   * are whole because some Javas answer a fraction with another face.
   */
  static Font font(int size) {
    return new Font(Font.SANS_SERIF, Font.PLAIN, size);
  }

  /** Whether this Java can measure text at all; small installations come without any font. */
  static boolean hasFonts() {
    try {
      FontRenderContext context = new FontRenderContext(null, true, true);
      return font(11).getStringBounds("x", context).getWidth() > 0;
    } catch (InternalError | LinkageError | RuntimeException e) {
      return false;
    }
  }

  /** A bold font. */
  static Font bold(int size) {
    return new Font(Font.SANS_SERIF, Font.BOLD, size);
  }

  /**
   * Formats numbers with a decimal point in every locale.
   *
   * @param pattern pattern of {@link DecimalFormat}
   */
  static NumberFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  /** A number with about three significant digits. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "undefined";
    }
    double size = Math.abs(value);
    if (size != 0 && (size >= 1e6 || size < 1e-3)) {
      return format("0.##E0").format(value);
    }
    return format(size >= 100 ? "0" : size >= 10 ? "0.0" : size >= 1 ? "0.00" : "0.000")
        .format(value);
  }

  /** A number in full, without needless decimals and with a true minus sign. */
  static String plain(double value) {
    double size = Math.abs(value);
    String pattern = size != 0 && (size >= 1e7 || size < 1e-6) ? "0.##E0" : "0.######";
    return format(pattern).format(value).replace('-', '−');
  }

  /** A chart in the common style. */
  static JFreeChart chart(Heading heading, Plot plot) {
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setInsets(new RectangleInsets(4, 4, 4, 10));
    plot.setNoDataMessage("no data");
    plot.setNoDataMessageFont(font(11));
    JFreeChart chart = new JFreeChart(null, font(12), plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setAntiAlias(true);
    chart.setTextAntiAlias(RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    chart.setPadding(new RectangleInsets(8, 8, 6, 8));
    chart.setTitle(text(heading.title(), bold(15), INK, RectangleEdge.TOP));
    addText(chart, heading.subtitle(), font(11), RectangleEdge.TOP);
    addText(chart, heading.source(), font(9), RectangleEdge.BOTTOM);
    if (plot.getLegendItems() != null && plot.getLegendItems().getItemCount() > 0) {
      chart.addLegend(legend(plot));
    }
    return chart;
  }

  private static void addText(JFreeChart chart, String words, Font font, RectangleEdge edge) {
    if (!words.isEmpty()) {
      chart.addSubtitle(text(words, font, MUTED, edge));
    }
  }

  private static TextTitle text(String words, Font font, Color color, RectangleEdge edge) {
    TextTitle title = new TextTitle(words, font);
    title.setPaint(color);
    title.setPosition(edge);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setPadding(1, 4, 2, 4);
    return title;
  }

  private static LegendTitle legend(Plot plot) {
    LegendTitle legend = new LegendTitle(plot);
    legend.setItemFont(font(11));
    legend.setItemPaint(INK);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setFrame(BlockBorder.NONE);
    legend.setBackgroundPaint(Color.WHITE);
    legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 12));
    return legend;
  }

  /** A plot with this style's grid and no renderer yet. */
  static XYPlot plot(NumberAxis domain, NumberAxis range) {
    XYPlot plot = new XYPlot(null, domain, range, null);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(GRID);
    plot.setRangeGridlinePaint(GRID);
    plot.setDomainGridlineStroke(HAIRLINE);
    plot.setRangeGridlineStroke(HAIRLINE);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    domain.setTickLabelInsets(new RectangleInsets(2, 9, 2, 9));
    range.setTickLabelInsets(new RectangleInsets(7, 4, 7, 4));
    return plot;
  }

  /** An axis of numbers over a fixed range; an empty label leaves the label out. */
  static NumberAxis axis(String label, double from, double to) {
    return axis(label, from, to, Ticks.numbers());
  }

  /** An axis of shares, written in percent. */
  static NumberAxis percents(String label, double from, double to) {
    return axis(label, from, to, Ticks.percents());
  }

  private static NumberAxis axis(String label, double from, double to, Ticks ticks) {
    NumberAxis axis = new NumberAxis(label.isEmpty() ? null : label);
    axis.setStandardTickUnits(ticks);
    axis.setAutoRange(false);
    axis.setRange(from, to > from ? to : from + 1);
    finish(axis);
    return axis;
  }

  /** An axis of calendar years or other whole numbers. */
  static NumberAxis years(String label, double from, double to) {
    return axis(label, from, to, Ticks.wholeNumbers());
  }

  /** An axis of calendar years for a small panel: few numbers, so that panels side by side part. */
  static NumberAxis fewYears(double from, double to) {
    NumberAxis axis = new InnerTicksAxis(from, to);
    axis.setTickUnit(Ticks.wholeNumbers().above((to - from) / 3));
    axis.setTickLabelFont(font(9));
    return axis;
  }

  /** An axis of names, the first at the top of a vertical one. */
  static SymbolAxis names(String label, String... names) {
    SymbolAxis axis = new SymbolAxis(label.isEmpty() ? null : label, names);
    axis.setGridBandsVisible(false);
    axis.setInverted(true);
    axis.setAutoRange(false);
    axis.setRange(-0.6, names.length - 0.4);
    finish(axis);
    return axis;
  }

  static void finish(Axis axis) {
    axis.setLabelFont(font(11));
    axis.setLabelPaint(INK);
    axis.setTickLabelFont(font(10));
    axis.setTickLabelPaint(INK);
    axis.setAxisLinePaint(MUTED);
    axis.setTickMarkPaint(MUTED);
  }

  /**
   * A round upper end of an axis that begins at 0 and shows shares.
   *
   * @param largest the largest value shown; NaN where there is none
   */
  static double roundShare(double largest) {
    if (Double.isNaN(largest) || largest > 0.75) {
      return Math.max(1, Double.isNaN(largest) ? 1 : largest);
    }
    return Math.max(0.1, Math.ceil(largest * 10.5) / 10);
  }
}
