package entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.stats.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  /**
   * The record was drawn under these parameters, so what happened lies within what is predicted: a
   * predictive interval of 95% for each of two blocs, judged on a record that does not change.
   */
  @Test
  void aBlocIsJudgedByWhatWasPredicted(@TempDir Path folder) throws IOException {
    StringBuilder text = new StringBuilder("bloc,innovation,ccode,by1989,adopt_year_le1989\n");
    for (String innovation : chronicle.innovations()) {
      for (int i = 0; i < chronicle.size(); i++) {
        int year = chronicle.adopted(innovation, i);
        boolean by = year <= 1989;
        text.append(i % 2 == 0 ? "EVEN," : "ODD,").append(innovation).append(',');
        text.append(chronicle.code(i)).append(by ? ",True," + year : ",False,").append('\n');
      }
    }
    Path file = folder.resolve("targets.csv");
    Files.writeString(file, text);
    List<BlocJudgement.Judgement> judgements =
        BlocJudgement.judge(
            chronicle, SourceTable.read(file), truth, MadeUpHistory.FIRST_RISK, 1989, 1);
    assertThat(judgements).hasSize(2 * (1 + chronicle.innovations().size()));
    for (BlocJudgement.Judgement one : judgements) {
      if (one.name().endsWith(" all")) {
        assertThat(one.observed())
            .as(one.name())
            .isBetween(one.predicted().low(), one.predicted().high());
      }
    }
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
