package entente.history;

import entente.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A forecast study in words and tables. */
public final class ForecastText {

  private ForecastText() {}

  /** The table of scores. */
  public static List<String> table(List<Scores> all) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-26s %-22s %-7s %-26s %-8s %-22s %s",
            "model",
            "AUC",
            "in year",
            "log-loss",
            "Brier",
            "precision",
            "expected/observed"));
    for (Scores one : all) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-26s %-22s %-7.3f %-26s %-8.5f %-22s %.0f/%d",
              one.name(),
              interval(one.auc(), 3),
              one.withinYear(),
              interval(one.logLoss(), 4),
              one.brier().estimate(),
              interval(one.precision(), 3),
              one.expected(),
              one.observed()));
    }
    return lines;
  }

  private static String interval(Interval interval, int digits) {
    String form = "%." + digits + "f";
    String estimate = String.format(Locale.ROOT, form, interval.estimate());
    return Double.isNaN(interval.low())
        ? estimate
        : String.format(
            Locale.ROOT,
            "%s [" + form + ", " + form + "]",
            estimate,
            interval.low(),
            interval.high());
  }

  /** The plain sentence: whether the model beats the best baseline, and by how much. */
  public static String verdict(Scores model, List<Scores> baselines) {
    Scores best = baselines.get(0);
    Scores sharpest = baselines.get(0);
    for (Scores one : baselines) {
      best = one.auc().estimate() > best.auc().estimate() ? one : best;
      sharpest = one.logLoss().estimate() < sharpest.logLoss().estimate() ? one : sharpest;
    }
    double area = model.auc().estimate() - best.auc().estimate();
    double loss = model.logLoss().estimate() - sharpest.logLoss().estimate();
    return String.format(
        Locale.ROOT,
        "The model %s the best baseline computed here in AUC (%+.4f against '%s') and %s it in"
            + " log-loss (%+.5f against '%s').",
        area > 0 ? "beats" : "does not beat",
        area,
        best.name(),
        loss < 0 ? "beats" : "does not beat",
        loss,
        sharpest.name());
  }

  /** The calibration curve, by tenth of the forecasts. */
  public static List<String> calibration(Scores scores) {
    List<String> lines = new ArrayList<>();
    lines.add("tenth  forecast  happened  95% limits           rows");
    for (int b = 0; b < scores.calibration().length; b++) {
      double[] bin = scores.calibration()[b];
      lines.add(
          String.format(
              Locale.ROOT,
              "%5d   %.5f   %.5f  [%.5f, %.5f]  %6d",
              b + 1,
              bin[0],
              bin[1],
              bin[3],
              bin[4],
              (int) bin[2]));
    }
    return lines;
  }

  /** The parameters, with standard errors and what the data say of them. */
  public static List<String> parameters(DiffusionModel model, Scoring.Fit fit) {
    List<String> lines = new ArrayList<>();
    lines.add("parameter                                estimate  s.e.    data share");
    String[] names = model.names();
    for (int k = 0; k < names.length; k++) {
      if (fit.dataShare()[k] > 0.005) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%-40s %8.3f  %6.3f  %.2f%s",
                names[k],
                fit.parameters()[k],
                fit.standardErrors()[k],
                fit.dataShare()[k],
                fit.dataShare()[k] < 0.5 ? "  the prior says more than the data" : ""));
      }
    }
    return lines;
  }
}
