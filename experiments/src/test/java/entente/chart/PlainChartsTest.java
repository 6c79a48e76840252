package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import entente.stats.Direction;
import entente.stats.Interval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The charts that are made from plain records. */
class PlainChartsTest {

  private static final Heading HEADING = new Heading("Title", "Subtitle", "Source: none");

  static List<Figure> figures() {
    return Gallery.figures();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyKindOfChartIsDrawnInItsSizeWithItsWords(Figure figure) throws Exception {
    Pictures.assertDrawn(figure.png(), 2 * figure.width(), 2 * figure.height(), figure.name());
    assertThat(Pictures.words(figure.svg()))
        .contains(figure.title(), "Adoption after 20 years", "seeds 1–40");
  }

  @ParameterizedTest
  @MethodSource("figures")
  void aSecondDrawingInAnotherLocaleGivesTheSameText(Figure figure) {
    String first = figure.svg();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(figure.svg()).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void numbersHaveAPointInTurkeyToo() throws Exception {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      for (Figure figure : Gallery.figures()) {
        assertThat(Pictures.words(figure.svg())).doesNotContainPattern("\\d,\\d");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void chartsWithoutAnyNumberAreStillPictures() throws IOException {
    Interval none = Interval.undefined();
    List<JFreeChart> charts = new ArrayList<>();
    charts.add(
        TornadoChart.of(
            HEADING, "response", 0, List.of(new TornadoChart.Swing("factor", none, none))));
    charts.add(IndexChart.of(HEADING, List.of(new IndexChart.Indices("factor", none, none))));
    charts.add(
        MorrisChart.of(HEADING, "", List.of(new MorrisChart.Effect("factor", none, Double.NaN))));
    double[] levels = {1, 2};
    charts.add(
        FactorChart.of(
            HEADING,
            "factor",
            true,
            "response",
            List.of(new FactorChart.Line("arm", Look.of(0), levels, List.of(none, none)))));
    double[][] cell = {{Double.NaN}};
    charts.add(
        HeatChart.of(
            HEADING,
            "a",
            "b",
            "response",
            false,
            new HeatChart.Grid(List.of("1"), List.of("2"), cell)));
    double[] undefined = {Double.NaN, Double.NaN};
    charts.add(
        ParallelChart.of(
            HEADING,
            List.of(
                new ParallelChart.Column("a", undefined),
                new ParallelChart.Column("b", undefined))));
    charts.add(
        ConvergenceChart.of(HEADING, List.of(new ConvergenceChart.Response("a", undefined))));
    charts.add(
        ParetoChart.of(
            HEADING,
            new ParetoChart.Goal("a", Direction.INCREASE),
            new ParetoChart.Goal("b", Direction.DECREASE),
            List.of()));
    charts.add(
        DotChart.of(
            HEADING, "value", "", List.of(new DotChart.Row("a", "", Look.of(0), none, ""))));
    for (JFreeChart chart : charts) {
      Figure figure = new Figure("empty", chart, 400, 300);
      Pictures.assertDrawn(figure.png(), 800, 600, chart.getPlot().getPlotType());
    }
  }

  @Test
  void farEffectsDoNotHideTheNearOnes() throws Exception {
    List<DotChart.Row> rows = new ArrayList<>();
    for (double effect : new double[] {300, 2, -1, 0.5}) {
      rows.add(
          new DotChart.Row("effect", "", Look.of(0), Interval.around(effect, 0.1), "in own unit"));
    }
    Figure figure = new Figure("dots", DotChart.of(HEADING, "size", "", rows), 760, 300);
    assertThat(Pictures.words(figure.svg())).contains("logarithmic away from 0", "100", "−1");
  }

  @Test
  void everyNameFindsAPlaceEvenWherePointsCoincide() throws Exception {
    List<MorrisChart.Effect> effects = new ArrayList<>();
    for (int k = 0; k < 12; k++) {
      effects.add(new MorrisChart.Effect("crowded factor " + k, Interval.point(1), 0.5));
    }
    String words =
        Pictures.words(new Figure("m", MorrisChart.of(HEADING, "", effects), 760, 480).svg());
    for (int k = 0; k < 12; k++) {
      assertThat(words).contains("crowded factor " + k);
    }
  }
}
