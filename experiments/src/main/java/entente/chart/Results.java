package entente.chart;

import entente.scenario.Reading;
import entente.scenario.ScenarioReader;
import entente.value.ChannelName;
import entente.value.Stage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The tables of a results folder, read for charts.
 *
 * @param cast who and what the scenario is about
 * @param runs the runs
 * @param series measures over time; empty where the folder has none
 * @param adoptions first adoptions; empty where the folder has none
 */
record Results(Cast cast, RunTable runs, SeriesTable series, AdoptionTable adoptions) {

  /** Column of the reason why a run failed; empty where it did not. */
  private static final String FAILURE = "failure";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /**
   * Reads a folder.
   *
   * @param folder a results folder with {@code scenario.json} and {@code runs.csv}
   * @param wanted which measures of {@code series.csv} are kept
   * @throws IOException when a file cannot be read
   * @throws IllegalArgumentException when a file is not what it should be; names file and line
   */
  static Results read(Path folder, Predicate<String> wanted) throws IOException {
    Reading reading = ScenarioReader.read(required(folder, "scenario.json"));
    Cast cast = new Cast(reading.orThrow());
    RunTable runs = runs(required(folder, "runs.csv"));
    SeriesTable series = new SeriesTable(runs.size());
    if (Files.exists(folder.resolve("series.csv"))) {
      readSeries(folder.resolve("series.csv"), runs, wanted, series);
    }
    series.finish();
    AdoptionTable adoptions = new AdoptionTable(runs.size(), cast.innovations().size());
    if (Files.exists(folder.resolve("adoptions.csv"))) {
      readAdoptions(folder.resolve("adoptions.csv"), runs, cast, adoptions);
    }
    return new Results(cast, runs, series, adoptions);
  }

  /** The source line of charts that show all arms. */
  String source() {
    List<String> arms = runs.arms();
    return "Source: scenario "
        + cast.scenario().name()
        + ", arms "
        + String.join(", ", arms)
        + ", "
        + runs.of(arms.get(0)).length
        + (runs.points() > 1 ? " runs" : " replications")
        + " each, "
        + runs.seeds();
  }

  private static Path required(Path folder, String name) {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      throw new IllegalArgumentException(
          "a results folder has a file " + name + ", but " + folder + " has none");
    }
    return file;
  }

  private static RunTable runs(Path file) throws IOException {
    try (CSVParser parser = open(file, RunTable.KEYS)) {
      List<String> columns =
          parser.getHeaderNames().stream()
              .filter(name -> !RunTable.KEYS.contains(name) && !name.equals(FAILURE))
              .toList();
      int failure = parser.getHeaderMap().getOrDefault(FAILURE, -1);
      int[] at = columns.stream().mapToInt(parser.getHeaderMap()::get).toArray();
      List<RunTable.Run> runs = new ArrayList<>();
      for (CSVRecord row : parser) {
        if (failure >= 0 && !row.get(failure).isEmpty()) {
          continue;
        }
        double[] values = new double[at.length];
        for (int k = 0; k < at.length; k++) {
          values[k] = at[k] < row.size() ? number(row.get(at[k])) : Double.NaN;
        }
        runs.add(
            new RunTable.Run(
                row.get("run"),
                row.get("point"),
                row.get("replication"),
                row.get("seed"),
                row.get("arm"),
                values));
      }
      return new RunTable(columns, runs);
    }
  }

  /** The number of a cell; NaN where it is empty or a word. */
  private static double number(String text) {
    if (text.isEmpty()) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static void readSeries(
      Path file, RunTable runs, Predicate<String> wanted, SeriesTable series) throws IOException {
    List<String> names = List.of("run", "time", "innovation", "measure", "value");
    try (CSVParser parser = open(file, names)) {
      int[] at = places(parser, names);
      Map<String, Boolean> known = new HashMap<>();
      for (CSVRecord row : parser) {
        String measure = row.get(at[3]);
        if (known.computeIfAbsent(measure, wanted::test)) {
          int run = run(file, row, runs, row.get(at[0]));
          series.add(run, row.get(at[1]), measure, row.get(at[2]), number(row.get(at[4])));
        }
      }
    }
  }

  private static void readAdoptions(Path file, RunTable runs, Cast cast, AdoptionTable adoptions)
      throws IOException {
    List<String> names = List.of("run", "time", "state", "innovation", "stage", "channel");
    try (CSVParser parser = open(file, names)) {
      int[] at = places(parser, names);
      for (CSVRecord row : parser) {
        if (constant(Stage.class, file, row, at[4]).isAdopted()) {
          int run = run(file, row, runs, row.get(at[0]));
          int innovation = cast.innovation(row.get(at[3]));
          if (innovation < 0) {
            throw new IllegalArgumentException(
                place(file, row) + "the scenario has no innovation '" + row.get(at[3]) + "'");
          }
          adoptions.add(
              run,
              cast.state(row.get(at[2])),
              innovation,
              Double.parseDouble(row.get(at[1])),
              row.get(at[5]).isEmpty() ? null : constant(ChannelName.class, file, row, at[5]));
        }
      }
    }
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, Path file, CSVRecord row, int column) {
    try {
      return Enum.valueOf(type, row.get(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          place(file, row) + "'" + row.get(column) + "' is none of the model's words here", e);
    }
  }

  private static int run(Path file, CSVRecord row, RunTable runs, String id) {
    int run = runs.index(id);
    if (run < 0) {
      throw new IllegalArgumentException(
          place(file, row) + "run '" + id + "' is not among those of runs.csv");
    }
    return run;
  }

  private static String place(Path file, CSVRecord row) {
    return file.getFileName() + " row " + row.getRecordNumber() + ": ";
  }

  private static int[] places(CSVParser parser, List<String> names) {
    Map<String, Integer> header = parser.getHeaderMap();
    return names.stream().mapToInt(header::get).toArray();
  }

  private static CSVParser open(Path file, List<String> names) throws IOException {
    Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    CSVParser parser = FORMAT.parse(new BufferedReader(reader, 1 << 16));
    for (String name : names) {
      if (!parser.getHeaderMap().containsKey(name)) {
        parser.close();
        throw new IllegalArgumentException(
            file.getFileName() + " should have a column '" + name + "' but has none");
      }
    }
    return parser;
  }
}
