package entente.chart;

import entente.stats.Interval;
import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/**
 * The plane of Morris' screening: mean absolute effect of each factor against the spread of its
 * effects. Far right: strong; high above the lines: non-linear or interacting.
 */
public final class MorrisChart {

  private static final double[] SLOPES = {0.1, 0.5, 1};

  private MorrisChart() {}

  /**
   * A factor.
   *
   * @param name its name
   * @param meanAbsolute μ*, the mean absolute elementary effect, with its interval
   * @param spread σ, the standard deviation of its elementary effects
   */
  public record Effect(String name, Interval meanAbsolute, double spread) {}

  /**
   * A chart of effects.
   *
   * @param heading the words around it
   * @param unit unit of the response, in words; empty for none
   * @param effects the factors
   */
  public static JFreeChart of(Heading heading, String unit, List<Effect> effects) {
    String suffix = unit.isEmpty() ? "" : " (" + unit + ")";
    double[] span = Spans.of(Spans.numbers(effects.stream().map(Effect::meanAbsolute)));
    double[] up = Spans.of(Stream.concat(Stream.of(0.0), effects.stream().map(Effect::spread)));
    double right = span[1] + 0.08 * Math.abs(span[1]);
    NumberAxis domain = Style.axis("mean absolute effect μ*" + suffix, 0, right);
    NumberAxis range = Style.axis("standard deviation of effects σ" + suffix, 0, up[1]);
    XYPlot plot = Style.plot(domain, range);
    List<Whiskers.Mark> marks = new ArrayList<>();
    List<Labels.Point> points = new ArrayList<>();
    List<Labels.Point> slopes = new ArrayList<>();
    List<Line2D> lines = new ArrayList<>();
    for (Effect effect : effects) {
      if (Double.isFinite(effect.spread()) && Double.isFinite(effect.meanAbsolute().estimate())) {
        marks.add(new Whiskers.Mark(effect.spread(), effect.meanAbsolute()));
        Interval across = effect.meanAbsolute();
        points.add(new Labels.Point(across.estimate(), effect.spread(), effect.name()));
        if (across.isDefined()) {
          lines.add(
              new Line2D.Double(across.low(), effect.spread(), across.high(), effect.spread()));
        }
      }
    }
    Whiskers.add(plot, marks, Look.of(0), false, false);
    for (double slope : SLOPES) {
      double x = Math.min(right, up[1] / slope);
      plot.addAnnotation(
          new XYLineAnnotation(
              0,
              0,
              x,
              slope * x,
              new BasicStroke(0.8f, 0, 1, 10, new float[] {3, 3}, 0),
              Look.GREY));
      lines.add(new Line2D.Double(0, 0, x, slope * x));
      String name = "σ/μ* = " + Style.plain(slope);
      slopes.add(new Labels.Point(0.93 * x, slope * 0.93 * x, name));
    }
    points.addAll(slopes);
    plot.addAnnotation(new Labels(points, lines, Style.font(10)));
    plot.setFixedLegendItems(new LegendItemCollection());
    return Style.chart(heading, plot);
  }
}
