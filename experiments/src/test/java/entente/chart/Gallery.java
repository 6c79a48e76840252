package entente.chart;

import entente.stats.Direction;
import entente.stats.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One figure of every kind of chart that is made from plain records. */
final class Gallery {

  private static final List<String> FACTORS =
      List.of(
          "Governance g",
          "Rate of emulation q_E",
          "Rate of directives κ_D",
          "Sovereignty slope",
          "Tailoring of assistance",
          "Rate of forgetting δ",
          "Enforcement of export control",
          "Rate of exercises");

  private Gallery() {}

  /** By hand: writes all figures into a folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Figure figure : figures()) {
      figure.writeTo(folder);
    }
  }

  static List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("tornado", 420, tornado()));
    figures.add(figure("sobol", 420, sobol()));
    figures.add(figure("morris", 480, morris()));
    figures.add(figure("factor", 440, factor(false)));
    figures.add(figure("factor-log", 440, factor(true)));
    figures.add(figure("categories", 440, categories()));
    figures.add(figure("heat", 520, heat(false)));
    figures.add(figure("heat-difference", 520, heat(true)));
    figures.add(figure("parallel", 480, parallel()));
    figures.add(figure("convergence", 300, convergence()));
    figures.add(figure("pareto", 480, pareto()));
    figures.add(figure("dots", 360, dots()));
    return figures;
  }

  private static Figure figure(String name, int height, org.jfree.chart.JFreeChart chart) {
    return new Figure(name, chart, Style.WIDTH, height);
  }

  static Heading heading(String title) {
    return new Heading(
        title,
        "Adoption after 20 years; mean over 40 runs with 95% intervals",
        "Source: scenario example, 40 replications, seeds 1–40");
  }

  /** A number that looks random and is not. */
  static double wave(int k) {
    double x = Math.sin(12.9898 * k + 4.1) * 43758.5453;
    return x - Math.floor(x);
  }

  private static org.jfree.chart.JFreeChart tornado() {
    List<TornadoChart.Swing> swings = new ArrayList<>();
    for (int k = 0; k < FACTORS.size(); k++) {
      double size = 0.2 / (1 + k) * (k % 3 == 1 ? -1 : 1);
      swings.add(
          new TornadoChart.Swing(
              FACTORS.get(k),
              Interval.around(0.45 - size, 0.012),
              Interval.around(0.45 + 0.8 * size, 0.015)));
    }
    return TornadoChart.of(
        heading("What moves adoption"), "share of states that adopted", 0.45, swings);
  }

  private static org.jfree.chart.JFreeChart sobol() {
    List<IndexChart.Indices> indices = new ArrayList<>();
    for (int k = 0; k < FACTORS.size(); k++) {
      double first = 0.4 / (1 + k);
      indices.add(
          new IndexChart.Indices(
              FACTORS.get(k),
              Interval.around(first - (k == 7 ? 0.06 : 0), 0.03),
              Interval.around(first * 1.3, 0.04)));
    }
    return IndexChart.of(heading("Where the variance of adoption comes from"), indices);
  }

  private static org.jfree.chart.JFreeChart morris() {
    List<MorrisChart.Effect> effects = new ArrayList<>();
    for (int k = 0; k < FACTORS.size(); k++) {
      double size = 0.3 * wave(k);
      effects.add(
          new MorrisChart.Effect(
              FACTORS.get(k), Interval.around(size, 0.015), size * (0.05 + wave(k + 50))));
    }
    return MorrisChart.of(heading("Screening of the factors"), "share of states", effects);
  }

  private static org.jfree.chart.JFreeChart factor(boolean logarithmic) {
    List<FactorChart.Line> lines = new ArrayList<>();
    for (int arm = 0; arm < 3; arm++) {
      double[] levels = new double[7];
      List<Interval> response = new ArrayList<>();
      for (int v = 0; v < 7; v++) {
        levels[v] = logarithmic ? 0.01 * Math.pow(10, v / 2.0) : v / 6.0;
        double mean = 0.3 + 0.15 * arm * v / 6 + 0.1 * Math.sin(v);
        response.add(v == 3 && arm == 2 ? Interval.undefined() : Interval.around(mean, 0.03));
      }
      String name = List.of("liberal", "historical", "authoritarian").get(arm);
      lines.add(new FactorChart.Line(name, Look.ofArm(arm), levels, response));
    }
    return FactorChart.of(
        heading("Adoption against the rate of emulation"),
        "rate of emulation q_E (1/year)",
        logarithmic,
        "share of states that adopted",
        lines);
  }

  private static org.jfree.chart.JFreeChart categories() {
    double[] levels = {0, 1, 2};
    List<FactorChart.Line> lines = new ArrayList<>();
    for (int arm = 0; arm < 2; arm++) {
      double shift = 0.1 * arm;
      List<Interval> response =
          IntStream.range(0, 3)
              .mapToObj(v -> Interval.around(0.3 + 0.1 * v + shift, 0.04))
              .toList();
      lines.add(
          new FactorChart.Line(
              arm == 0 ? "liberal" : "authoritarian", Look.ofArm(arm), levels, response));
    }
    return FactorChart.overCategories(
        heading("Adoption by form of contagion"),
        "form of contagion",
        List.of("LINEAR", "THRESHOLD", "HILL"),
        "share of states that adopted",
        lines);
  }

  private static org.jfree.chart.JFreeChart heat(boolean difference) {
    List<String> across = List.of("0", "0.25", "0.5", "0.75", "1");
    List<String> up = List.of("0.1", "0.2", "0.4", "0.8", "1.6", "3.2");
    double[][] values = new double[up.size()][across.size()];
    for (int r = 0; r < up.size(); r++) {
      for (int c = 0; c < across.size(); c++) {
        values[r][c] = 0.1 * r - 0.08 * c + (difference ? -0.1 : 0.4);
      }
    }
    values[2][3] = Double.NaN;
    return HeatChart.of(
        heading(difference ? "Authoritarian against liberal" : "Adoption over two factors"),
        "governance g (0 liberal, 1 authoritarian)",
        "rate of emulation q_E (1/year)",
        difference ? "difference of the share of states" : "share of states that adopted",
        difference,
        new HeatChart.Grid(across, up, values));
  }

  private static org.jfree.chart.JFreeChart parallel() {
    List<ParallelChart.Column> columns = new ArrayList<>();
    int lines = 120;
    double[] response = new double[lines];
    for (int c = 0; c < 6; c++) {
      double[] values = new double[lines];
      for (int k = 0; k < lines; k++) {
        values[k] = wave(k * 7 + c);
        response[k] += values[k] / (1 + c);
      }
      columns.add(new ParallelChart.Column(FACTORS.get(c), values));
    }
    response[4] = Double.NaN;
    columns.add(new ParallelChart.Column("Adoption", response));
    return ParallelChart.of(heading("Which factors make adoption high"), columns);
  }

  private static org.jfree.chart.JFreeChart convergence() {
    double[] first = IntStream.range(0, 60).mapToDouble(Gallery::wave).toArray();
    double[] second = IntStream.range(0, 60).mapToDouble(k -> 20 + 4 * wave(k + 99)).toArray();
    return ConvergenceChart.of(
        heading("Convergence of replications"),
        List.of(
            new ConvergenceChart.Response("Adoption", first),
            new ConvergenceChart.Response("Years to half", second)));
  }

  private static org.jfree.chart.JFreeChart pareto() {
    List<ParetoChart.Point> points = new ArrayList<>();
    for (int k = 0; k < 60; k++) {
      double x = wave(k);
      points.add(new ParetoChart.Point("design " + k, x, (1 - x * x) * (0.3 + 0.7 * wave(k + 70))));
    }
    return ParetoChart.of(
        heading("Speed against autonomy"),
        new ParetoChart.Goal("adoption after 20 years (share of states)", Direction.INCREASE),
        new ParetoChart.Goal("mean autonomy", Direction.INCREASE),
        points);
  }

  private static org.jfree.chart.JFreeChart dots() {
    List<DotChart.Row> rows = new ArrayList<>();
    for (int k = 0; k < FACTORS.size(); k++) {
      rows.add(
          new DotChart.Row(
              FACTORS.get(k),
              k % 2 == 0 ? "North" : "South",
              Look.of(k % 2),
              Interval.around(wave(k) - 0.4, 0.1),
              Style.number(wave(k))));
    }
    return DotChart.of(
        heading("Partial rank correlations"), "correlation with adoption", "value", rows);
  }
}
