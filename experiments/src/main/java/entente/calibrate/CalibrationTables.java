package entente.calibrate;

import entente.calibrate.Target.Comparison;
import entente.stats.Interval;
import entente.store.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The tables of a calibration, as CSV texts (RFC 4180, lines ending in {@code \n}). */
final class CalibrationTables {

  static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private CalibrationTables() {}

  /** The texts by file name, in the order of the digest. */
  static Map<String, String> of(CalibrationResult result) {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("parameters.csv", parameters(result));
    if (result.posterior() != null) {
      tables.put("posterior.csv", posterior(result.posterior()));
      tables.put("generations.csv", generations(result.posterior()));
    } else {
      tables.put("starts.csv", starts(result));
      if (!result.profiles().isEmpty()) {
        tables.put("profiles.csv", profiles(result.profiles()));
      }
    }
    tables.put("fit.csv", fit(result.fit()));
    tables.put("warnings.csv", warnings(result.warnings()));
    return tables;
  }

  private static String parameters(CalibrationResult result) {
    Sheet sheet =
        new Sheet(
            List.of(
                "parameter",
                "low",
                "estimate",
                "high",
                "standardDeviation",
                "priorLow",
                "priorMedian",
                "priorHigh",
                "widthRatio",
                "rangeLow",
                "rangeHigh",
                "scale"));
    for (int k = 0; k < result.estimates().size(); k++) {
      Estimate e = result.estimates().get(k);
      Parameter range = result.task().calibration().parameters().get(k);
      sheet
          .cell(e.parameter())
          .interval(e.interval())
          .number(e.standardDeviation())
          .interval(e.prior())
          .number(e.widthRatio())
          .number(range.low())
          .number(range.high())
          .cell(range.scale() == Scale.LOGARITHMIC ? "log" : "linear")
          .end();
    }
    return sheet.text();
  }

  private static List<String> header(Calibration calibration, String... around) {
    List<String> header = new ArrayList<>(List.of(around));
    calibration.parameters().forEach(parameter -> header.add(parameter.name()));
    return header;
  }

  private static String posterior(Posterior posterior) {
    Calibration calibration = posterior.calibration();
    Sheet sheet = new Sheet(header(calibration, "particle", "weight", "distance"));
    for (int j = 0; j < posterior.places().length; j++) {
      sheet
          .cell(Integer.toString(j))
          .number(posterior.weights()[j])
          .number(posterior.distances()[j]);
      for (double value : calibration.values(posterior.places()[j])) {
        sheet.number(value);
      }
      sheet.end();
    }
    return sheet.text();
  }

  private static String generations(Posterior posterior) {
    Sheet sheet =
        new Sheet(List.of("generation", "simulations", "tolerance", "acceptance", "effectiveSize"));
    for (Generation g : posterior.path()) {
      sheet
          .cell(Integer.toString(g.number()))
          .cell(Integer.toString(g.simulations()))
          .number(g.tolerance())
          .number(g.acceptance())
          .number(g.effectiveSize())
          .end();
    }
    return sheet.text();
  }

  private static String starts(CalibrationResult result) {
    Sheet sheet =
        new Sheet(header(result.task().calibration(), "start", "misfit", "evaluations", "settled"));
    for (Optimum start : result.starts()) {
      sheet
          .cell(start.stage())
          .number(start.misfit())
          .cell(Integer.toString(start.evaluations()))
          .cell(Boolean.toString(start.settled()));
      for (double value : start.values()) {
        sheet.number(value);
      }
      sheet.end();
    }
    return sheet.text();
  }

  private static String profiles(List<Profile> profiles) {
    Sheet sheet = new Sheet(List.of("parameter", "value", "misfit"));
    for (Profile profile : profiles) {
      for (int k = 0; k < profile.values().length; k++) {
        sheet
            .cell(profile.parameter())
            .number(profile.values()[k])
            .number(profile.misfits()[k])
            .end();
      }
    }
    return sheet.text();
  }

  private static String fit(List<Comparison> fit) {
    Sheet sheet =
        new Sheet(
            List.of("target", "kind", "item", "at", "observed", "error", "low", "median", "high"));
    for (Comparison one : fit) {
      sheet
          .cell(one.target())
          .cell(one.kind())
          .cell(one.item())
          .number(one.at())
          .number(one.observed())
          .number(one.error())
          .interval(one.model())
          .end();
    }
    return sheet.text();
  }

  private static String warnings(List<Warning> warnings) {
    Sheet sheet = new Sheet(List.of("kind", "parameters", "measure", "text"));
    for (Warning warning : warnings) {
      sheet
          .cell(warning.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .cell(String.join(" ", warning.parameters()))
          .number(warning.measure())
          .cell(warning.text())
          .end();
    }
    return sheet.text();
  }

  /** A table being written. */
  static final class Sheet {

    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();

    Sheet(List<String> header) {
      cells.addAll(header);
      end();
    }

    Sheet cell(String cell) {
      cells.add(cell);
      return this;
    }

    Sheet number(double value) {
      return cell(Numbers.text(value));
    }

    Sheet interval(Interval interval) {
      return number(interval.low()).number(interval.estimate()).number(interval.high());
    }

    void end() {
      text.append(row(cells));
      cells.clear();
    }

    String text() {
      return text.toString();
    }
  }

  /** One row with its line break. */
  static String row(List<String> cells) {
    StringBuilder line = new StringBuilder();
    try {
      new CSVPrinter(line, FORMAT).printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
