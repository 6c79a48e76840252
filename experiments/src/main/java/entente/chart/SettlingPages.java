package entente.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** How sensitivity measures settle as the design grows, from the tables of {@code analyze}. */
final class SettlingPages {

  private static final Map<String, String> MEASURES =
      Map.of(
          "firstOrder", "First-order index",
          "total", "Total index",
          "muStar", "Mean absolute effect μ*",
          "prcc", "Partial rank correlation");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private SettlingPages() {}

  static void draw(SweepContext context, String analysis, List<String> responses, Sheet sheet)
      throws IOException {
    Path file = context.runs().folder().resolve("analysis").resolve(analysis + "-convergence.csv");
    if (!Files.exists(file)) {
      return; // drawn once analyze has written it
    }
    Map<String, Map<String, Map<String, List<double[]>>>> paths = new LinkedHashMap<>();
    try (CSVParser parser = FORMAT.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      for (CSVRecord row : parser) {
        boolean first = row.get("arm").equals(context.runs().arms().get(0));
        if (first && responses.contains(row.get("response"))) {
          paths
              .computeIfAbsent(row.get("response"), k -> new LinkedHashMap<>())
              .computeIfAbsent(row.get("measure"), k -> new LinkedHashMap<>())
              .computeIfAbsent(row.get("factor"), k -> new ArrayList<>())
              .add(
                  new double[] {
                    number(row, "size"),
                    number(row, "low"),
                    number(row, "estimate"),
                    number(row, "high")
                  });
        }
      }
    }
    paths.forEach((response, measures) -> sheet.add(figure(context, analysis, response, measures)));
  }

  private static double number(CSVRecord row, String column) {
    String text = row.get(column);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  private static Figure figure(
      SweepContext context,
      String analysis,
      String response,
      Map<String, Map<String, List<double[]>>> measures) {
    List<GridPlot.Panel> panels = new ArrayList<>();
    int columns = 1;
    for (Map.Entry<String, Map<String, List<double[]>>> measure : measures.entrySet()) {
      int k = 0;
      List<Curves.Line> all = new ArrayList<>();
      Map<String, Curves.Line> lines = new LinkedHashMap<>();
      for (Map.Entry<String, List<double[]>> factor : measure.getValue().entrySet()) {
        Curves.Line line = new Curves.Line("", Look.of(k++), band(factor.getValue()));
        lines.put(factor.getKey(), line);
        all.add(line);
      }
      columns = Math.max(columns, Math.min(4, lines.size()));
      for (Map.Entry<String, Curves.Line> line : lines.entrySet()) {
        NumberAxis range = Curves.values("", all);
        range.setTickLabelFont(Style.font(9));
        double[] x = line.getValue().band().x();
        NumberAxis domain = Style.fewYears(x[0], Math.max(x[0] + 1, x[x.length - 1]));
        XYPlot plot = Curves.plot(List.of(line.getValue()), domain, range);
        panels.add(
            new GridPlot.Panel(
                MEASURES.get(measure.getKey()) + ": " + context.dimensionTitle(line.getKey()),
                plot));
      }
    }
    int rows = (panels.size() + columns - 1) / columns;
    String size =
        analysis.startsWith("sobol")
            ? "rows of the base sample"
            : analysis.startsWith("morris") ? "trajectories" : "design points";
    return new Figure(
        context.file(analysis + "-convergence", response, -1),
        Style.chart(
            new Heading(
                "Convergence of sensitivity: " + SweepContext.words(response),
                "Estimate with its 95% interval from growing parts of the design; horizontal: "
                    + size
                    + context.firstArmOnly(),
                context.sourceLine()),
            new GridPlot(panels, columns, true, 9)),
        Style.WIDTH,
        130 + (rows == 1 ? 230 : 175 * rows));
  }

  private static Band band(List<double[]> path) {
    double[][] columns = new double[4][path.size()];
    for (int k = 0; k < path.size(); k++) {
      for (int c = 0; c < 4; c++) {
        columns[c][k] = path.get(k)[c];
      }
    }
    return new Band(columns[0], columns[1], columns[2], columns[3]);
  }
}
