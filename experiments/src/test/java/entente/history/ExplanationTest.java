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
    panel = PanelBuilder.build(reading);
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

  /**
   * Each run is made with and without, with the same parameters and luck, so that what nobody has
   * cannot be lost.
   */
  /** No directive was in this record: 0 lies within the interval of its profile likelihood. */
  @Test
  void theRoomForADirectiveIsBounded() {
    Ceilings ceilings =
        new Ceilings(panel, model, truth, rows, row -> panel.risk().states()[row] % 2 == 0);
    Interval directive = ceilings.directive();
    assertThat(directive.low()).isZero();
    assertThat(directive.high()).isGreaterThan(directive.estimate());
    assertThat(ceilings.logLikelihood(directive.estimate()))
        .isCloseTo(ceilings.logLikelihood(directive.high()) + 1.9207, within(1e-4));
    assertThat(ceilings.share(0)).isZero();
    assertThat(ceilings.share(directive.high())).isBetween(0.0, 1.0);
    assertThat(ceilings.moreBySupply()).isPositive();
    assertThat(ceilings.text("even states")).hasSize(3);
    Ceilings nobody = new Ceilings(panel, model, truth, rows, row -> false);
    assertThat(nobody.text("no bloc")).hasSize(1);
  }

  @Test
  void withoutAChannelAdoptionsAreLost() {
    Scoring.Fit fit = Scoring.fit(model, rows, panel.risk().events(), List.of(truth));
    SimulatedForecast forward =
        new SimulatedForecast(
            chronicle, panel.risk(), MadeUpHistory.FIRST_RISK - 1, MadeUpHistory.LAST, true);
    SimulatedForecast.Outcome factual = forward.model(fit, 40, 0, 1);
    List<Counterfactuals.Answer> answers =
        Counterfactuals.answers(
            forward,
            fit,
            factual,
            List.of(
                new Counterfactuals.Question(
                    "supply", HazardSymbol.SUPPLY, Panel.Column.SUPPLY, (i, year) -> true),
                new Counterfactuals.Question(
                    "nobody", HazardSymbol.SUPPLY, Panel.Column.SUPPLY, (i, year) -> false),
                new Counterfactuals.Question(
                    "aid", HazardSymbol.ASSISTANCE, Panel.Column.AID, (i, year) -> true)),
            1);
    Interval lost = answers.get(0).lost();
    assertThat(lost.low()).isPositive().isLessThan(lost.estimate());
    assertThat(lost.high()).isGreaterThan(lost.estimate());
    assertThat(answers.get(1).lost().width()).isZero();
    assertThat(answers.get(2).lost().high()).as("the made-up record has no aid").isZero();
    assertThat(Counterfactuals.table(answers, fit)).hasSize(3);
  }

  /**
   * The record was drawn from the model, so its years of growth lie within 95% intervals except for
   * a few: of 24 years 5 or more outside have a chance below one in a hundred if they are
   * independent (binomial, 24 and 0.05: P(X > 4) = 0.006).
   */
  @Test
  void yearsOfGrowthAreThoseOfRunsOfTheTruth() {
    Scoring.Fit fit = Scoring.fit(model, rows, panel.risk().events(), List.of(truth));
    int origin = MadeUpHistory.FIRST_RISK - 1;
    SimulatedForecast forward =
        new SimulatedForecast(chronicle, panel.risk(), origin, MadeUpHistory.LAST, true);
    SimulatedForecast.Outcome outcome = forward.model(fit, 60, 0, 1);
    List<GrowthTimes.Line> lines =
        GrowthTimes.judge(chronicle, outcome, chronicle.innovations(), origin, MadeUpHistory.LAST);
    int outside = 0;
    for (GrowthTimes.Line one : lines) {
      for (int k = 0; k < 3; k++) {
        outside += one.predicted().get(k).contains(one.observed()[k]) ? 0 : 1;
      }
    }
    assertThat(lines).hasSize(8);
    assertThat(outside).isLessThanOrEqualTo(4);
    assertThat(GrowthTimes.table(lines)).hasSize(10);
  }

  @Test
  void yearsOfGrowthAreTheFirstInWhichAShareHadAdopted() {
    int[] years = {1990, 1980, 1985, 1970, 2001, 1986, 1987, 1988, 1989, 1991, Chronicle.NEVER};
    assertThat(GrowthTimes.of(years, 2000)).containsExactly(1970, 1987, 1991);
    assertThat(GrowthTimes.of(years, 2001)).containsExactly(1970, 1987, 1991);
    assertThat(GrowthTimes.of(years, 1960)).containsExactly(0, 0, 0);
  }
}
