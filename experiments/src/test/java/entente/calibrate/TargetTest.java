package entente.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.stats.Interval;
import entente.store.AdoptionRow;
import entente.store.RunRows;
import entente.store.Series;
import entente.value.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Worked examples of two runs; every number here was computed by hand. */
class TargetTest {

  private static final RunRows FIRST = run(0.2, 0.4, 0.6, 2001.5, 2004);
  private static final RunRows SECOND = run(0.4, 0.6, 1, 2002.5, Double.NaN);
  private static final List<RunRows> RUNS = List.of(FIRST, SECOND);

  private static RunRows run(double a, double b, double c, double ofA, double ofB) {
    List<AdoptionRow> adoptions = new ArrayList<>();
    adoptions.add(new AdoptionRow(ofA, "A", "m", Stage.FULL, null, 1, ""));
    if (!Double.isNaN(ofB)) {
      adoptions.add(new AdoptionRow(ofB, "B", "m", Stage.FULL, null, 1, ""));
    }
    return new RunRows(
        Map.of("autonomy", b),
        adoptions,
        new double[] {2000, 2002, 2004},
        List.of(new Series("adoption", "m", new double[] {a, b, c})));
  }

  @Test
  void curveIsComparedWithTheMeanOfTheRunsOnAStraightLineBetweenMoments() {
    Target curve =
        new CurveTarget(
            "c", "adoption", "m", new double[] {2001, 2004}, new double[] {0.5, 0.8}, 0.1, 1);
    // means at 2001: 0.4, at 2004: 0.8; differences −1 and 0 errors
    assertThat(curve.distance(RUNS)).isCloseTo(Math.sqrt(0.5), within(1e-12));
    assertThat(curve.minusLogLikelihood(RUNS)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void curveOutsideTheRunsSaysNothing() {
    Target curve =
        new CurveTarget("c", "adoption", "m", new double[] {2005}, new double[] {1}, 1, 1);
    assertThat(curve.distance(RUNS)).isNaN();
  }

  @Test
  void shareIsMeasuredInItsOwnStandardError() {
    Target share = new ShareTarget("s", "adoption", "m", 2002, 3, 4, 1);
    double p = 3.5 / 5;
    assertThat(share.distance(RUNS)).isCloseTo(0.25 / Math.sqrt(p * (1 - p) / 4), within(1e-12));
    assertThat(share.minusLogLikelihood(RUNS))
        .isCloseTo(4 * (0.75 * Math.log(1.5) + 0.25 * Math.log(0.5)), within(1e-12));
  }

  @Test
  void responseIsComparedWithTheMeanOfTheRuns() {
    Target response = new ResponseTarget("r", "autonomy", 0.8, 0.1, 1);
    assertThat(response.distance(RUNS)).isCloseTo(3, within(1e-12));
    assertThat(response.minusLogLikelihood(RUNS)).isCloseTo(4.5, within(1e-12));
    assertThat(new ResponseTarget("r", "unknown", 0, 1, 1).distance(RUNS)).isNaN();
  }

  private static Target times(boolean byState, double ofA, double ofB) {
    return new TimesTarget(
        "t", "m", List.of("A", "B"), new double[] {ofA, ofB}, 2000, 2005, 1, byState, 1);
  }

  @Test
  void timesAreComparedStateByStateWithCensoredOnesAtTheEnd() {
    // first run: 0.5 and 1 years off; second: 0.5 and, both censored, none
    assertThat(times(true, 2002, Double.NaN).distance(RUNS)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void timesAsADistributionDoNotAskWhoAdopted() {
    Target asSimulated = times(false, 2001.5, 2004);
    Target exchanged = times(false, 2004, 2001.5);
    assertThat(asSimulated.distance(List.of(FIRST))).isCloseTo(0, within(1e-12));
    assertThat(exchanged.distance(List.of(FIRST))).isCloseTo(0, within(1e-12));
    assertThat(times(true, 2004, 2001.5).distance(List.of(FIRST))).isCloseTo(2.5, within(1e-12));
  }

  @Test
  void likelihoodOfTimesCountsTheRunsThatAgree() {
    // A at 2002 within a year: both runs, 2.5 / 3; B not by 2005: one run, 1.5 / 3
    assertThat(times(true, 2002, Double.NaN).minusLogLikelihood(RUNS))
        .isCloseTo(-Math.log(2.5 / 3) - Math.log(0.5), within(1e-12));
  }

  @Test
  void aStateThatAdoptsAfterTheEndOfObservationIsCensored() {
    Target until2003 =
        new TimesTarget("t", "m", List.of("B"), new double[] {Double.NaN}, 2000, 2003, 1, true, 1);
    assertThat(until2003.distance(RUNS)).isZero();
  }

  @Test
  void aParabolaOfFewValuesGivesTheExactInterval() {
    double[] places = {0, 0.25, 0.5, 0.75, 1};
    double[] misfits = new double[5];
    for (int k = 0; k < 5; k++) {
      misfits[k] = 7 + 50 * (places[k] - 0.4) * (places[k] - 0.4);
    }
    Interval supported = new Profile("p", places, places, misfits, 7).supported(2, 0.4);
    assertThat(supported.low()).isCloseTo(0.2, within(1e-12));
    assertThat(supported.estimate()).isEqualTo(0.4);
    assertThat(supported.high()).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void aProfileThatNeverRisesSupportsTheWholeRange() {
    double[] places = {0, 0.5, 1};
    Interval supported =
        new Profile("p", places, places, new double[] {1, 1, 1.5}, 1).supported(2, 0.3);
    assertThat(supported).isEqualTo(new Interval(0, 0.3, 1));
  }
}
