package entente.chart;

import entente.stats.Direction;
import entente.stats.Pareto;
import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Two responses against each other, and the points that no other beats on both. */
public final class ParetoChart {

  private ParetoChart() {}

  /**
   * A point.
   *
   * @param name its name, shown if it lies on the frontier
   * @param x first response
   * @param y second response
   */
  public record Point(String name, double x, double y) {}

  /**
   * A response.
   *
   * @param name its name, with its unit
   * @param better whether more or less of it is better
   */
  public record Goal(String name, Direction better) {}

  /**
   * A chart of points.
   *
   * @param heading the words around it
   * @param first the response of the horizontal axis
   * @param second the response of the vertical axis
   * @param points the points
   */
  public static JFreeChart of(Heading heading, Goal first, Goal second, List<Point> points) {
    return of(heading, first, second, points, List.of());
  }

  /**
   * A chart of points as a figure, with cases that were not made by the same experiment.
   *
   * @param name name of its files
   * @param heading the words around it
   * @param first the response of the horizontal axis
   * @param second the response of the vertical axis
   * @param points the points
   * @param cases the cases, always with their names
   */
  public static Figure figure(
      String name,
      Heading heading,
      Goal first,
      Goal second,
      List<Point> points,
      List<Point> cases) {
    return new Figure(name, of(heading, first, second, points, cases), Style.WIDTH, 520);
  }

  private static JFreeChart of(
      Heading heading, Goal first, Goal second, List<Point> points, List<Point> cases) {
    double[] across = Spans.of(Stream.concat(points.stream(), cases.stream()).map(Point::x));
    double[] up = Spans.of(Stream.concat(points.stream(), cases.stream()).map(Point::y));
    XYPlot plot =
        Style.plot(
            Style.axis(words(first), across[0], across[1]),
            Style.axis(words(second), up[0], up[1]));
    int[] best =
        Pareto.frontier(
            points.stream().map(p -> new double[] {p.x(), p.y()}).toArray(double[][]::new),
            List.of(first.better(), second.better()));
    Set<Integer> onFrontier = Arrays.stream(best).boxed().collect(Collectors.toSet());
    XYSeries frontier = new XYSeries("frontier", false, true);
    XYSeries others = new XYSeries("others", false, true);
    List<Labels.Point> labels = new ArrayList<>();
    XYSeries placed = new XYSeries("cases", false, true);
    for (Point one : cases) {
      if (Double.isFinite(one.x()) && Double.isFinite(one.y())) {
        placed.add(one.x(), one.y());
        labels.add(new Labels.Point(one.x(), one.y(), one.name()));
      }
    }
    for (int k = 0; k < points.size(); k++) {
      Point point = points.get(k);
      if (Double.isFinite(point.x()) && Double.isFinite(point.y())) {
        boolean wins = onFrontier.contains(k);
        if (!wins) {
          others.add(point.x(), point.y());
        }
        labels.add(new Labels.Point(point.x(), point.y(), wins ? point.name() : ""));
      }
    }
    Arrays.stream(best)
        .boxed()
        .sorted(Comparator.comparingDouble(k -> points.get(k).x()))
        .forEach(k -> frontier.add(points.get(k).x(), points.get(k).y()));
    XYSeriesCollection data = new XYSeriesCollection(frontier);
    data.addSeries(others);
    data.addSeries(placed);
    plot.setDataset(data);
    plot.setRenderer(renderer());
    plot.addAnnotation(new Labels(labels, segments(frontier), Style.font(10)));
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(Legends.marker("frontier: no other is better on both", Look.of(1)));
    legend.add(Legends.marker("others", Look.of(7)));
    if (!cases.isEmpty()) {
      legend.add(Legends.marker("historical cases", Look.of(0)));
    }
    plot.setFixedLegendItems(legend);
    return Style.chart(heading, plot);
  }

  private static List<Line2D> segments(XYSeries series) {
    List<Line2D> segments = new ArrayList<>();
    for (int k = 1; k < series.getItemCount(); k++) {
      segments.add(
          new Line2D.Double(
              series.getX(k - 1).doubleValue(),
              series.getY(k - 1).doubleValue(),
              series.getX(k).doubleValue(),
              series.getY(k).doubleValue()));
    }
    return segments;
  }

  private static String words(Goal goal) {
    return goal.name()
        + (goal.better() == Direction.INCREASE ? "; more is better" : "; less is better");
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesLinesVisible(0, true);
    renderer.setSeriesPaint(0, Look.of(1).color());
    renderer.setSeriesStroke(0, new BasicStroke(1.4f));
    renderer.setSeriesShape(0, Look.of(1).marker());
    renderer.setSeriesPaint(1, Look.of(7).faint(0.75));
    renderer.setSeriesShape(1, Look.of(7).marker());
    renderer.setSeriesPaint(2, Look.of(0).color());
    renderer.setSeriesShape(2, Look.of(0).marker());
    return renderer;
  }
}
