package entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The likelihood on the made-up record in the repository: gradient, recovery, no look-ahead. */
class MadeUpHistoryTest {

  private static Path folder;
  private static Chronicle chronicle;
  private static Panel panel;

  @BeforeAll
  static void read() throws IOException {
    String root = System.getProperty("entente.root");
    assumeTrue(root != null, "the property entente.root names the project's root");
    folder = Path.of(root, "docs", "how-to", "made-up-record");
    if (Boolean.getBoolean("entente.renew")) {
      MadeUpHistory.write(folder);
    }
    panel = panel(folder);
  }

  private static Panel panel(Path from) throws IOException {
    ChronicleReader.Reading reading = ChronicleReader.read(from, MadeUpHistory.LAST);
    chronicle = reading.chronicle();
    return PanelBuilder.build(reading);
  }

  private static int[] allRows() {
    return panel.rows(MadeUpHistory.FIRST, MadeUpHistory.LAST);
  }

  @Test
  void theGradientIsThatOfTheLikelihood() {
    DiffusionModel model = new DiffusionModel(panel);
    Trials trials = Trials.of(allRows(), panel.risk().events());
    for (int start = 1; start <= 2; start++) {
      assertGradient(model, trials, model.drawn(3, start));
    }
  }

  /** The gradient is the slope of the log likelihood, by central differences. */
  static void assertGradient(DiffusionModel model, Trials trials, double[] at) {
    double[] gradient = Scoring.gradient(model, trials, at);
    for (int k = 0; k < at.length; k++) {
      double[] up = at.clone();
      double[] down = at.clone();
      up[k] += 1e-5;
      down[k] -= 1e-5;
      double slope =
          (Scoring.logLikelihood(model, trials, up) - Scoring.logLikelihood(model, trials, down))
              / 2e-5;
      assertThat(gradient[k])
          .as(model.names()[k])
          .isCloseTo(slope, within(1e-5 * (1 + Math.abs(slope))));
    }
  }

  /**
   * Of the parameters on which the data say more than the prior, each lies within 3.9 standard
   * errors of the truth (a false alarm in ten thousand for each) and their mean squared deviation
   * is that of a standard normal up to four of its own standard deviations.
   */
  @Test
  void theParametersOfTheMadeUpHistoryAreRecovered() {
    DiffusionModel model = new DiffusionModel(panel);
    double[] truth = MadeUpHistory.truth(model);
    Scoring.Fit fit = Scoring.fit(model, allRows(), panel.risk().events(), List.of(model.middle()));
    assertThat(fit.settled()).isTrue();
    int known = 0;
    double squares = 0;
    for (int k = 0; k < truth.length; k++) {
      if (fit.dataShare()[k] > 0.5) {
        double off = (fit.parameters()[k] - truth[k]) / fit.standardErrors()[k];
        assertThat(Math.abs(off)).as(model.names()[k]).isLessThan(3.9);
        squares += off * off;
        known++;
      }
    }
    assertThat(known).isGreaterThan(8);
    assertThat(squares / known).isLessThan(1 + 4 * Math.sqrt(2.0 / known));
    assertThat(fit.objective())
        .isGreaterThanOrEqualTo(
            Scoring.fit(model, allRows(), panel.risk().events(), List.of(truth)).objective()
                - 1e-3);
  }

  @Test
  void noForecastBeforeAnEventPlantedInTheFutureMoves(@TempDir Path copy) throws IOException {
    int planted = 1996;
    double[] before = forecasts(planted);
    MadeUpHistory.plant(folder, copy, planted);
    panel = panel(copy);
    double[] after = forecasts(planted);
    int[] later = panel.rows(planted + 1, MadeUpHistory.LAST);
    DiffusionModel model = new DiffusionModel(panel);
    double[] moved = ForecastStudy.forecasts(model, model.middle(), later);
    panel = panel(folder);
    assertThat(after).containsExactly(before);
    DiffusionModel original = new DiffusionModel(panel);
    assertThat(moved).isNotEqualTo(ForecastStudy.forecasts(original, original.middle(), later));
  }

  /**
   * Fits up to 1990 and forecasts to the year of the planted event, by the model and a baseline.
   */
  private static double[] forecasts(int last) {
    int[] fitted = panel.rows(MadeUpHistory.FIRST, 1990);
    int[] ahead = panel.rows(1991, last);
    DiffusionModel model = new DiffusionModel(panel);
    Scoring.Fit fit = Scoring.fit(model, fitted, panel.risk().events(), List.of(model.middle()));
    LogisticHazard other = new LogisticHazard(panel, LogisticHazard.Baseline.NETWORKS, fitted);
    Scoring.Fit second =
        Scoring.fit(
            other, fitted, panel.risk().events(), List.of(new double[other.names().length]));
    double[] ours = ForecastStudy.forecasts(model, fit.parameters(), ahead);
    double[] theirs = ForecastStudy.forecasts(other, second.parameters(), ahead);
    double[] both = java.util.Arrays.copyOf(ours, ours.length + theirs.length);
    System.arraycopy(theirs, 0, both, ours.length, theirs.length);
    return both;
  }

  @Test
  void theRecordInTheRepositoryIsTheOneThatIsDrawn(@TempDir Path drawn) throws IOException {
    MadeUpHistory.write(drawn);
    try (var files = Files.list(drawn)) {
      for (Path file : files.toList()) {
        assertThat(folder.resolve(file.getFileName()))
            .as("renew with -Dtest=MadeUpHistoryTest -Dentente.renew=true")
            .hasSameTextualContentAs(file);
      }
    }
  }
}
