package entente.chart;

import entente.stats.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Draws the charts of a calibration: what the data say of each parameter, and how they are met. */
public final class CalibrationBook {

  private static final String MANIFEST = "manifest.json";
  private static final int MOST_PAIRS = 6;

  private CalibrationBook() {}

  /** Whether a results folder is that of a calibration. */
  public static boolean isCalibration(Path folder) {
    return Files.exists(folder.resolve(CalibrationTables.FIT))
        && Files.exists(folder.resolve(CalibrationTables.PARAMETERS))
        && Files.exists(folder.resolve(MANIFEST));
  }

  /**
   * Draws every chart that the tables allow into the sub-folder {@code charts}.
   *
   * @param folder the results folder of a calibration
   * @return the files written, and what was left out
   * @throws IOException when a file cannot be read or written
   * @throws IllegalArgumentException when a table is not what it should be
   */
  public static ChartBook.Drawn draw(Path folder) throws IOException {
    Sheet sheet = new Sheet();
    if (!Style.hasFonts()) {
      sheet.leaveOut("all charts", "this machine has no font; install one");
    } else {
      String source = "Source: calibration " + folder.toAbsolutePath().normalize().getFileName();
      posterior(folder, sheet, source);
      profiles(folder, sheet, source);
      fit(folder, sheet, source);
    }
    Path charts = Files.createDirectories(folder.resolve("charts"));
    List<Path> files = new ArrayList<>();
    for (Figure figure : sheet.figures()) {
      files.addAll(figure.writeTo(charts));
    }
    return new ChartBook.Drawn(files, sheet.leftOut());
  }

  private static void posterior(Path folder, Sheet sheet, String source) throws IOException {
    List<CSVRecord> particles = CalibrationTables.rows(folder, CalibrationTables.POSTERIOR);
    if (particles.isEmpty()) {
      return;
    }
    List<PairsChart.Column> columns = new ArrayList<>();
    for (CSVRecord row : CalibrationTables.rows(folder, CalibrationTables.PARAMETERS)) {
      String name = row.get("parameter");
      columns.add(
          new PairsChart.Column(
              name,
              CalibrationTables.number(row, "rangeLow"),
              CalibrationTables.number(row, "rangeHigh"),
              row.get("scale").equals("log"),
              particles.stream().mapToDouble(p -> CalibrationTables.number(p, name)).toArray()));
    }
    if (columns.size() > MOST_PAIRS) {
      sheet.leaveOut(
          "posterior-pairs of further parameters",
          "pairs of the first " + MOST_PAIRS + " parameters are drawn");
    }
    List<PairsChart.Column> shown = columns.subList(0, Math.min(MOST_PAIRS, columns.size()));
    double[] weights =
        particles.stream().mapToDouble(p -> CalibrationTables.number(p, "weight")).toArray();
    sheet.add(
        new Figure(
            "posterior",
            PairsChart.of(
                new Heading(
                    "What the data say of the parameters",
                    "Diagonal: posterior density over each parameter's range, against the line of an"
                        + " even spread over it. Others: the particles, pair by pair; larger dots"
                        + " weigh more",
                    source),
                shown,
                weights),
            Style.WIDTH,
            140 + Math.max(240, 170 * shown.size())));
  }

  private static void profiles(Path folder, Sheet sheet, String source) throws IOException {
    Map<String, List<CSVRecord>> byParameter = new LinkedHashMap<>();
    for (CSVRecord row : CalibrationTables.rows(folder, CalibrationTables.PROFILES)) {
      byParameter.computeIfAbsent(row.get("parameter"), name -> new ArrayList<>()).add(row);
    }
    for (CSVRecord parameter : CalibrationTables.rows(folder, CalibrationTables.PARAMETERS)) {
      String name = parameter.get("parameter");
      List<CSVRecord> rows = byParameter.get(name);
      if (rows == null) {
        continue;
      }
      double[] values =
          rows.stream().mapToDouble(r -> CalibrationTables.number(r, "value")).toArray();
      List<Interval> misfits =
          rows.stream().map(r -> Interval.point(CalibrationTables.number(r, "misfit"))).toList();
      sheet.add(
          new Figure(
              "profile-" + Context.fileName(name),
              FactorChart.of(
                  new Heading(
                      "How well the data tell " + name,
                      "Best misfit with the parameter held at each value and all others fitted"
                          + " anew; a flat profile is a parameter that the data cannot tell",
                      source),
                  name,
                  parameter.get("scale").equals("log"),
                  "misfit",
                  List.of(new FactorChart.Line("", Look.of(0), values, misfits))),
              Style.WIDTH,
              360));
    }
  }

  private static void fit(Path folder, Sheet sheet, String source) throws IOException {
    Map<String, List<CSVRecord>> byTarget = new LinkedHashMap<>();
    List<CSVRecord> numbers = new ArrayList<>();
    for (CSVRecord row : CalibrationTables.rows(folder, CalibrationTables.FIT)) {
      if (row.get("kind").equals("curve") || row.get("kind").equals("times")) {
        byTarget.computeIfAbsent(row.get("target"), name -> new ArrayList<>()).add(row);
      } else {
        numbers.add(row);
      }
    }
    byTarget.forEach((name, rows) -> sheet.add(FitPages.target(name, rows, source)));
    if (!numbers.isEmpty()) {
      sheet.add(FitPages.numbers(numbers, source));
    }
  }
}
