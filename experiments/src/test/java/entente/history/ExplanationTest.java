package entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.stats.Interval;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Channel shares and placebos on the made-up record, in which supply matters. */
class ExplanationTest {

  private static Chronicle chronicle;
  private static Panel panel;
  private static DiffusionModel model;
  private static double[] truth;
  private static int[] rows;

  @BeforeAll
  static void read() throws IOException {
    String root = System.getProperty("entente.root");
    assumeTrue(root != null, "the property entente.root names the project's root");
    ChronicleReader.Reading reading =
        ChronicleReader.read(Path.of(root, "docs", "how-to", "made-up-record"), MadeUpHistory.LAST);
    chronicle = reading.chronicle();
    panel =
        PanelBuilder.build(chronicle, RiskSet.of(reading.table(KnownTable.RISK_SET), chronicle));
    model = new DiffusionModel(panel);
    truth = MadeUpHistory.truth(model);
    rows = panel.rows(MadeUpHistory.FIRST, MadeUpHistory.LAST);
  }

  @Test
  void theSharesOfEveryAdoptionSumToOne() {
    Explanation explanation = new Explanation(panel, model, truth, rows);
    assertThat(explanation.size()).isPositive();
    for (int e = 0; e < explanation.size(); e++) {
      assertThat(Arrays.stream(explanation.shares(e)).sum()).isCloseTo(1, within(1e-12));
    }
    assertThat(explanation.rows(chronicle)).hasSize(explanation.size() + 1);
    Map<String, Interval[]> all = explanation.by(row -> "all", 1);
    assertThat(Arrays.stream(all.get("all")).mapToDouble(Interval::estimate).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(all.get("all")[0].low()).isLessThanOrEqualTo(all.get("all")[0].estimate());
  }

  /**
   * Supply made a good part of this record: with partners drawn anew it must gain less, in all but
   * at most one of twenty placebos for each hundred.
   */
  @Test
  void placebosOfAChannelThatMattersGainLess() {
    Placebos placebos = new Placebos(chronicle, panel, model, truth, rows);
    Placebos.Result supply = placebos.supply(100, 1);
    assertThat(supply.realGain()).isPositive();
    assertThat(supply.exceedance()).isLessThan(0.05);
  }

  @Test
  void withoutAChannelAdoptionsAreLost() {
    Scoring.Fit fit = Scoring.fit(model, rows, panel.risk().events(), List.of(truth));
    List<Counterfactuals.Question> questions =
        List.of(
            new Counterfactuals.Question("supply", HazardSymbol.SUPPLY, row -> true),
            new Counterfactuals.Question("nobody", HazardSymbol.SUPPLY, row -> false),
            new Counterfactuals.Question("aid", HazardSymbol.ASSISTANCE, row -> true));
    Interval[] lost = Counterfactuals.lost(model, fit, rows, questions, 50, 1);
    assertThat(lost[0].low()).isPositive().isLessThan(lost[0].estimate());
    assertThat(lost[0].high()).isGreaterThan(lost[0].estimate());
    assertThat(lost[1].estimate()).isZero();
    assertThat(lost[2].estimate()).as("the made-up record has no aid").isZero();
  }
}
