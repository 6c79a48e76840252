package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What charts compute before they draw. */
class PiecesTest {

  @Test
  void aBandHoldsTheQuantilesOfTheDefinedValues() {
    List<double[]> rows = new ArrayList<>();
    for (int k = 0; k <= 10; k++) {
      rows.add(new double[] {k, k < 6 ? k : Double.NaN, k < 5 ? k : Double.NaN});
    }
    Band band = Band.quantiles(new double[] {0, 1, 2}, rows);
    assertThat(band.low()[0]).isEqualTo(1);
    assertThat(band.middle()[0]).isEqualTo(5);
    assertThat(band.high()[0]).isEqualTo(9);
    assertThat(band.middle()[1]).as("six of eleven are defined").isEqualTo(2.5);
    assertThat(band.middle()[2]).as("fewer than half are defined").isNaN();
  }

  @Test
  void stepsOfAxesAreOneTwoOrFiveWithTheDecimalsTheyNeed() {
    assertThat(Ticks.numbers().above(0.03).valueToString(0.05)).isEqualTo("0.05");
    assertThat(Ticks.numbers().above(0.3).getSize()).isEqualTo(0.5);
    assertThat(Ticks.numbers().above(1).getSize()).isEqualTo(1);
    assertThat(Ticks.numbers().above(12).valueToString(40)).isEqualTo("40");
    assertThat(Ticks.wholeNumbers().above(0.2).getSize()).isEqualTo(1);
    assertThat(Ticks.percents().above(0.07).valueToString(0.2)).isEqualTo("20%");
    assertThat(Ticks.percents().above(0.004).valueToString(0.125)).isEqualTo("12.5%");
    assertThat(Ticks.numbers().above(Double.NaN).getSize()).isEqualTo(1);
  }

  @Test
  void seedsThatFollowEachOtherAreARange() {
    assertThat(table("7", "8", "9").seeds()).isEqualTo("seeds 7–9");
    assertThat(table("9", "8").seeds()).isEqualTo("seeds 9 to 8");
    assertThat(table("18446744073709551614", "18446744073709551615").seeds())
        .isEqualTo("seeds 18446744073709551614–18446744073709551615");
    assertThat(table("5").seeds()).isEqualTo("seed 5");
  }

  private static RunTable table(String... seeds) {
    List<RunTable.Run> runs = new ArrayList<>();
    for (String seed : seeds) {
      runs.add(new RunTable.Run("" + runs.size(), "0", "" + runs.size(), seed, "", new double[0]));
    }
    return new RunTable(List.of(), runs);
  }

  @Test
  void theYearlyFlowOfASteadyGrowthIsItsRateUpToTheEnds() {
    double[] years = {1950, 1951, 1952, 1953, 1954, 1955, 1956};
    double[] total = Arrays.stream(years).map(y -> 3 * (y - 1950)).toArray();
    assertThat(ChannelPages.yearly(years, total)).containsOnly(new double[] {3}, within(1e-12));
  }

  @Test
  void seriesAreSortedByTimeWhateverTheOrderOfRows() {
    SeriesTable table = new SeriesTable(2);
    table.add(0, "1951", "m", "", 2);
    table.add(0, "1950", "m", "", 1);
    table.add(1, "1952", "m", "", 9);
    table.finish();
    assertThat(table.times()).containsExactly(1950, 1951, 1952);
    assertThat(table.rows("m", "", new int[] {0, 1}))
        .containsExactly(new double[] {1, 2, Double.NaN}, new double[] {Double.NaN, Double.NaN, 9});
  }

  @Test
  void theRunningMeanEndsAtTheMeanOfAll() {
    Band band = ConvergenceChart.running(new double[] {1, 2, 3, 4});
    assertThat(band.x()).containsExactly(3, 4);
    assertThat(band.middle()).containsExactly(2, 2.5);
    assertThat(band.low()[1]).as("t = 3.1824, s = 1.2910").isCloseTo(0.4457, within(1e-4));
  }

  @Test
  void nodesOfANetworkNeverTouchAndStayInside() {
    int n = 40;
    double[] longitude = new double[n];
    double[] latitude = new double[n];
    double[] radius = new double[n];
    int[] group = new int[n];
    for (int i = 0; i < n; i++) {
      longitude[i] = 10 + 5 * Gallery.wave(i);
      latitude[i] = i == 7 ? 48 : 45 + 5 * Gallery.wave(i + 60);
      radius[i] = 10 + 10 * Gallery.wave(i + 90);
      group[i] = i % 3;
    }
    longitude[1] = longitude[0];
    latitude[1] = latitude[0];
    assertApart(NetworkLayout.place(longitude, latitude, group, radius, 700, 500), radius);
    Arrays.fill(longitude, Double.NaN);
    assertApart(NetworkLayout.place(longitude, latitude, group, radius, 700, 500), radius);
  }

  private static void assertApart(double[][] at, double[] radius) {
    for (int i = 0; i < radius.length; i++) {
      assertThat(at[0][i]).isBetween(radius[i] - 1e-9, 700 - radius[i] + 1e-9);
      assertThat(at[1][i]).isBetween(radius[i] - 1e-9, 500 - radius[i] + 1e-9);
      for (int j = 0; j < i; j++) {
        double distance = Math.hypot(at[0][i] - at[0][j], at[1][i] - at[1][j]);
        assertThat(distance).isGreaterThan(0.98 * (radius[i] + radius[j]));
      }
    }
  }

  @Test
  void theSignedScaleIsEvenNearZeroAndLogarithmicFarAway() {
    assertThat(PlacedAxis.signed(0.01)).isCloseTo(0.01, within(1e-6));
    assertThat(PlacedAxis.signed(-1000)).isCloseTo(-Math.log(2000), within(1e-6));
  }

  @Test
  void namesOfFilesHoldNoSignThatAFileSystemRefuses() {
    assertThat(Context.fileName("g = 0.5 / Liberal")).isEqualTo("g-0-5-liberal");
    assertThat(Context.fileName("Ω")).isEqualTo("arm");
  }
}
