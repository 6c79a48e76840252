package entente.report;

import entente.calibrate.CalibrationFile;
import entente.calibrate.CalibrationManifest;
import entente.calibrate.CalibrationResult;
import entente.calibrate.Estimate;
import entente.calibrate.Optimum;
import entente.calibrate.Target.Comparison;
import entente.calibrate.Warning;
import entente.stats.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The summary of a calibration, for reading. */
public final class CalibrationText {

  private static final int WIDTH = 100;
  private static final MathContext DIGITS = new MathContext(3);

  private CalibrationText() {}

  /**
   * The summary.
   *
   * @param result what came of it
   * @param manifest its manifest
   * @param folder where the results stand
   * @param charts how many charts were drawn
   */
  public static List<String> of(
      CalibrationResult result, CalibrationManifest manifest, Path folder, int charts) {
    CalibrationFile file = result.task().file();
    List<String> lines = new ArrayList<>();
    lines.add(file.title());
    lines.add(
        file.scenario()
            + ", "
            + Words.many(file.parameters().size(), "parameter")
            + ", "
            + Words.many(file.targets().size(), "target")
            + ", "
            + file.method()
            + " on a "
            + file.criterion());
    lines.add("");
    lines.addAll(estimates(result));
    lines.add("");
    lines.addAll(TextTable.wrap(path(result), WIDTH, "  "));
    lines.add("");
    lines.addAll(fit(result));
    lines.add("");
    if (result.warnings().isEmpty()) {
      lines.add("No warnings: the data tell every parameter.");
    }
    for (Warning warning : result.warnings()) {
      lines.addAll(TextTable.wrap("Warning: " + warning.text() + ".", WIDTH, "  "));
    }
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%d points in %.1f s; digest %s",
            manifest.points(),
            manifest.wallSeconds(),
            manifest.resultsDigest().substring(0, 16)));
    lines.add(
        "results in "
            + folder
            + (charts == 0 ? "" : ", " + Words.many(charts, "chart") + " in its folder charts"));
    return lines;
  }

  private static List<String> estimates(CalibrationResult result) {
    String interval = Words.percent(result.task().file().probability()) + " interval";
    boolean sampled = result.posterior() != null;
    TextTable table =
        new TextTable(
            "lrrrr",
            new String[] {
              "parameter", sampled ? "median" : "best", interval, "of the prior", "width / prior's"
            });
    for (Estimate e : result.estimates()) {
      table.row(
          e.parameter(),
          number(e.interval().estimate()),
          span(e.interval()),
          span(e.prior()),
          Double.isNaN(e.widthRatio()) ? "" : Words.fixed(e.widthRatio(), 2));
    }
    return table.lines();
  }

  private static String path(CalibrationResult result) {
    String unit = result.task().isLikelihood() ? "minus log likelihood " : "distance ";
    if (result.posterior() != null) {
      return String.format(
          Locale.ROOT,
          "%d particles within %s%s after %s; worth %.0f of equal weight.",
          result.posterior().weights().length,
          unit,
          number(result.misfit()),
          Words.many(result.posterior().path().size(), "generation"),
          result.posterior().effectiveSize());
    }
    long settled = result.starts().stream().filter(Optimum::settled).count();
    return "Best "
        + unit
        + number(result.misfit())
        + "; "
        + settled
        + " of "
        + Words.many(result.starts().size(), "start")
        + " came to rest before the budget was spent"
        + (result.profiles().isEmpty()
            ? "; no profiles were asked for, so there are no intervals."
            : ".");
  }

  /** How the model at its best meets each target. */
  private static List<String> fit(CalibrationResult result) {
    Map<String, List<Comparison>> byTarget = new LinkedHashMap<>();
    for (Comparison one : result.fit()) {
      byTarget.computeIfAbsent(one.target(), name -> new ArrayList<>()).add(one);
    }
    TextTable table =
        new TextTable(
            "llrr", new String[] {"target", "kind", "observations", "within the model's interval"});
    byTarget.forEach(
        (name, all) -> {
          long met = all.stream().filter(CalibrationText::isMet).count();
          table.row(
              name, all.get(0).kind(), Integer.toString(all.size()), met + " of " + all.size());
        });
    return table.lines();
  }

  /**
   * Whether the data's error and the model's interval overlap; a censored state where neither is.
   */
  private static boolean isMet(Comparison one) {
    if (Double.isNaN(one.observed())) {
      return !one.model().isDefined();
    }
    return one.model().isDefined()
        && one.model().low() <= one.observed() + one.error()
        && one.model().high() >= one.observed() - one.error();
  }

  private static String span(Interval interval) {
    return interval.isDefined() ? number(interval.low()) + " to " + number(interval.high()) : "";
  }

  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return "undefined";
    }
    return value == 0 ? "0" : new BigDecimal(value).round(DIGITS).toPlainString();
  }
}
