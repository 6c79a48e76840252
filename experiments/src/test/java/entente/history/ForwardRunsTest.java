package entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.history.Panel.Column;
import entente.random.Luck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The full simulation on the made-up record. */
class ForwardRunsTest {

  private static final int ORIGIN = 1994;

  private static Path folder;
  private static Chronicle chronicle;
  private static Panel panel;
  private static double[] truth;

  @BeforeAll
  static void read() throws IOException {
    String root = System.getProperty("entente.root");
    assumeTrue(root != null, "the property entente.root names the project's root");
    folder = Path.of(root, "docs", "how-to", "made-up-record");
    chronicle = ChronicleReader.read(folder, MadeUpHistory.LAST).chronicle();
    panel = panel(folder);
    truth = MadeUpHistory.truth(new DiffusionModel(panel));
  }

  private static Panel panel(Path from) throws IOException {
    ChronicleReader.Reading reading = ChronicleReader.read(from, MadeUpHistory.LAST);
    return PanelBuilder.build(
        reading.chronicle(), RiskSet.of(reading.table(KnownTable.RISK_SET), reading.chronicle()));
  }

  /** A hazard under which everything happens as it did. */
  private static RowModel asItHappened(Panel on) {
    return new RowModel() {
      @Override
      public Link link() {
        return Link.HAZARD;
      }

      @Override
      public String[] names() {
        return new String[0];
      }

      @Override
      public double centre(int k) {
        return 0;
      }

      @Override
      public double spread(int k) {
        return 1;
      }

      @Override
      public double predictor(int row, double[] parameters, double[] gradient) {
        String innovation = on.innovations().get(on.risk().innovations()[row]);
        int adopted = chronicle.adopted(innovation, on.risk().states()[row]);
        return adopted == on.risk().years()[row] ? 20 : -60;
      }
    };
  }

  @Test
  void exposuresMadeAnewOnTheObservedHistoryAreThoseOfThePanel() {
    RiskSet risk = panel.risk();
    Map<List<Integer>, Integer> rowOf = new HashMap<>();
    for (int row = 0; row < risk.size(); row++) {
      rowOf.put(List.of(risk.innovations()[row], risk.states()[row], risk.years()[row]), row);
    }
    ForwardRuns runs =
        ForwardRuns.asObserved(chronicle, risk, MadeUpHistory.FIRST_RISK - 1, MadeUpHistory.LAST);
    int[] compared = {0};
    Adoptions end =
        runs.run(
            ForwardRunsTest::asItHappened,
            new double[0],
            Luck.of(1),
            made -> {
              RiskSet rows = made.risk();
              for (int row = 0; row < rows.size(); row++) {
                int original =
                    rowOf.get(
                        List.of(rows.innovations()[row], rows.states()[row], rows.years()[row]));
                for (Column column : Column.values()) {
                  assertThat(made.at(column, row))
                      .as(column.name())
                      .isEqualTo(panel.at(column, original));
                }
                compared[0]++;
              }
              return made;
            });
    assertThat(compared[0]).isEqualTo(risk.size());
    for (int m = 0; m < end.innovations(); m++) {
      for (int i = 0; i < chronicle.size(); i++) {
        assertThat(end.year(m, i)).isEqualTo(chronicle.adopted(panel.innovations().get(m), i));
      }
    }
  }

  @Test
  void aHeldForecastReadsNothingAfterItsOrigin(@TempDir Path copy) throws IOException {
    MadeUpHistory.plant(folder, copy, ORIGIN + 1);
    Chronicle other = ChronicleReader.read(copy, MadeUpHistory.LAST).chronicle();
    for (long seed = 1; seed <= 3; seed++) {
      int[][] first = years(chronicle, seed);
      assertThat(years(other, seed)).isDeepEqualTo(first);
      assertThat(years(chronicle, seed + 10)).isNotEqualTo(first);
    }
  }

  private static int[][] years(Chronicle of, long seed) {
    Adoptions end =
        ForwardRuns.forecast(of, ORIGIN, MadeUpHistory.LAST)
            .run(DiffusionModel::new, truth, Luck.of(seed), p -> p);
    int[][] years = new int[end.innovations()][];
    Arrays.setAll(years, end::of);
    return years;
  }

  /**
   * In the first year nothing has been simulated yet, so adopters are a sum of independent events
   * with the one-step chances: 1,000 runs, a mean within four of its standard errors.
   */
  @Test
  void theFirstYearHasTheChancesOfOneStep() {
    int runs = 1000;
    int[] rows = panel.rows(ORIGIN + 1, ORIGIN + 1);
    double[] chances = ForecastStudy.forecasts(new DiffusionModel(panel), truth, rows);
    double expected = Arrays.stream(chances).sum();
    double variance = Arrays.stream(chances).map(p -> p * (1 - p)).sum();
    ForwardRuns year = ForwardRuns.asObserved(chronicle, panel.risk(), ORIGIN, ORIGIN + 1);
    double adopters = 0;
    for (int r = 0; r < runs; r++) {
      Adoptions end = year.run(DiffusionModel::new, truth, Luck.of(r), p -> p);
      for (int row : rows) {
        int m = panel.risk().innovations()[row];
        adopters += end.year(m, panel.risk().states()[row]) == ORIGIN + 1 ? 1 : 0;
      }
    }
    assertThat(adopters / runs).isCloseTo(expected, within(4 * Math.sqrt(variance / runs)));
  }

  @Test
  void aBaselineIsTheSameOnAnotherPanel() {
    int[] fitted = panel.rows(MadeUpHistory.FIRST, ORIGIN);
    for (LogisticHazard.Baseline one : LogisticHazard.Baseline.values()) {
      LogisticHazard hazard = new LogisticHazard(panel, one, fitted);
      double[] at = new double[hazard.names().length];
      Arrays.setAll(at, k -> 0.1 * k);
      int[] rows = panel.rows(ORIGIN + 1, MadeUpHistory.LAST);
      assertThat(ForecastStudy.forecasts(hazard.on(panel), at, rows))
          .containsExactly(ForecastStudy.forecasts(hazard, at, rows));
    }
  }

  @Test
  void whatWillHaveHappenedIsForecastWithIntervals() {
    ForecastStudy study =
        new ForecastStudy(panel, new ForecastStudy.Settings(ORIGIN, MadeUpHistory.LAST, 1, 0, 1));
    Scoring.Fit fit = study.fit(new DiffusionModel(panel), study.fitted());
    SimulatedForecast forward =
        new SimulatedForecast(chronicle, panel.risk(), ORIGIN, MadeUpHistory.LAST, false);
    SimulatedForecast.Outcome outcome = forward.model(fit, 100, 50, 1);
    assertThat(outcome.curves()).hasSize(chronicle.innovations().size() + 1);
    for (SimulatedForecast.Curve curve : outcome.curves()) {
      assertThat(curve.predicted()[0].width()).as("nothing is open in the origin").isZero();
      assertThat(curve.predicted()[0].estimate()).isEqualTo(curve.observed()[0]);
      assertThat(curve.last().low()).isGreaterThan(curve.observed()[0]);
    }
    assertThat(outcome.scores().auc().low()).as("better than a coin").isGreaterThan(0.5);
    assertThat(SimulationText.curves(List.of(outcome)))
        .hasSize(outcome.curves().size() + 2)
        .first()
        .asString()
        .contains("by 1994");
  }
}
