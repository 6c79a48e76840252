package entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.random.Luck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fits on the made-up record when adoption is seen some years after it came. */
class ReportingLagTest {

  private static final int LAG = 3;

  private static Chronicle chronicle;
  private static Panel panel;
  private static DiffusionModel model;

  @BeforeAll
  static void read() throws IOException {
    String root = System.getProperty("entente.root");
    assumeTrue(root != null, "the property entente.root names the project's root");
    ChronicleReader.Reading reading =
        ChronicleReader.read(Path.of(root, "docs", "how-to", "made-up-record"), MadeUpHistory.LAST);
    chronicle = reading.chronicle();
    panel =
        PanelBuilder.build(
            chronicle, late(RiskSet.of(reading.table(KnownTable.RISK_SET), chronicle)));
    model = new DiffusionModel(panel);
  }

  /** The same record with every adoption seen 0 to 3 years later, each as likely. */
  private static RiskSet late(RiskSet risk) {
    UniformRandomProvider random = Luck.world(11, "reporting lag");
    List<int[]> rows = new ArrayList<>();
    for (RiskSet.Spell spell : risk.spells(MadeUpHistory.FIRST, MadeUpHistory.LAST)) {
      int seen = spell.adopted() ? spell.to() + random.nextInt(LAG + 1) : Integer.MAX_VALUE;
      int end = spell.adopted() ? Math.min(seen, MadeUpHistory.LAST) : spell.to();
      for (int year = spell.from(); year <= end; year++) {
        rows.add(new int[] {spell.innovation(), spell.state(), year, year == seen ? 1 : 0});
      }
    }
    RiskSet late =
        new RiskSet(
            rows.stream().mapToInt(r -> r[0]).toArray(),
            rows.stream().mapToInt(r -> r[1]).toArray(),
            rows.stream().mapToInt(r -> r[2]).toArray(),
            new boolean[rows.size()]);
    for (int row = 0; row < rows.size(); row++) {
      late.events()[row] = rows.get(row)[3] == 1;
    }
    return late;
  }

  private static Trials trials(int lag) {
    return Trials.lagged(panel.risk(), panel.rows(MadeUpHistory.FIRST, MadeUpHistory.LAST), lag);
  }

  @Test
  void everyRowIsInOneTrialAndASpanEndsWhereItIsSeen() {
    for (int lag = 0; lag <= LAG; lag++) {
      Trials trials = trials(lag);
      int inSpans = 0;
      for (int[] span : trials.spans()) {
        inSpans += span.length;
        assertThat(span.length).isBetween(1, lag + 1);
        assertThat(panel.risk().events()[span[span.length - 1]]).isTrue();
      }
      for (int[] tail : trials.unseen()) {
        inSpans += tail.length;
        assertThat(tail.length).isLessThanOrEqualTo(lag);
        assertThat(panel.risk().events()[tail[tail.length - 1]]).isFalse();
      }
      assertThat(trials.survived().length + inSpans).isEqualTo(panel.risk().size());
    }
  }

  @Test
  void theGradientOverSpansIsThatOfTheLikelihood() {
    Trials trials = trials(LAG);
    MadeUpHistoryTest.assertGradient(model, trials, model.drawn(5, 1));
  }

  /**
   * The information of a span is the curvature of its log likelihood, averaged over both ways it
   * can end, by second differences.
   */
  @Test
  void theInformationOfASpanIsItsExpectedCurvature() {
    int[] span =
        Arrays.stream(trials(LAG).spans()).filter(s -> s.length == LAG + 1).findFirst().get();
    Trials came = new Trials(new int[0], new int[][] {span}, new int[0][], 0);
    Trials not = new Trials(span, new int[0][], new int[0][], 0);
    double[] at = model.drawn(5, 1);
    double chance = Math.exp(Scoring.logLikelihood(model, came, at));
    double[][] information = Scoring.information(model, came, at);
    for (HazardSymbol symbol : HazardSymbol.values()) {
      int k = symbol.ordinal();
      double expected = -chance * curvature(came, at, k) - (1 - chance) * curvature(not, at, k);
      assertThat(information[k][k])
          .as(symbol.title())
          .isCloseTo(expected, within(1e-6 + 1e-4 * expected));
    }
  }

  private static double curvature(Trials trials, double[] at, int k) {
    double step = 1e-3;
    return (Scoring.logLikelihood(model, trials, moved(at, k, step))
            - 2 * Scoring.logLikelihood(model, trials, at)
            + Scoring.logLikelihood(model, trials, moved(at, k, -step)))
        / (step * step);
  }

  private static double[] moved(double[] at, int k, double by) {
    double[] moved = at.clone();
    moved[k] += by;
    return moved;
  }

  /**
   * Each parameter of which the data say more than the prior lies within 3.9 standard errors of the
   * truth, and their mean squared deviation is that of a standard normal up to four of its own
   * standard deviations, as without lags.
   */
  @Test
  void theParametersAreRecoveredFromARecordThatLags() {
    double[] truth = MadeUpHistory.truth(model);
    Scoring.Fit fit = Scoring.fit(model, trials(LAG), List.of(model.middle()));
    assertThat(fit.settled()).isTrue();
    double squares = 0;
    int known = 0;
    for (int k = 0; k < truth.length; k++) {
      if (fit.dataShare()[k] > 0.5) {
        double off = (fit.parameters()[k] - truth[k]) / fit.standardErrors()[k];
        assertThat(Math.abs(off)).as(model.names()[k]).isLessThan(3.9);
        squares += off * off;
        known++;
      }
    }
    assertThat(known).isGreaterThan(6);
    assertThat(squares / known).isLessThan(1 + 4 * Math.sqrt(2.0 / known));
  }
}
