package entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Scores on examples that can be worked by hand, and codes that changed. */
class SkillTest {

  private static final double[] ONES = {1, 1, 1, 1};

  @Test
  void theAreaIsTheShareOfPairsInTheRightOrder() {
    boolean[] events = {false, true, false, true};
    assertThat(Skill.auc(new double[] {0.1, 0.2, 0.3, 0.4}, events)).isEqualTo(0.75);
    assertThat(Skill.auc(new double[] {0.1, 0.3, 0.2, 0.4}, events)).isEqualTo(1);
    assertThat(Skill.auc(new double[] {0.2, 0.2, 0.2, 0.2}, events)).isEqualTo(0.5);
    assertThat(Skill.auc(ONES, new boolean[4])).isNaN();
  }

  @Test
  void aForecastThatIsNoNumberIsRefused() {
    double[] forecasts = {0.1, Double.NaN};
    assertThatThrownBy(() -> Skill.auc(forecasts, new boolean[] {true, false}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row 1 is not a number");
  }

  @Test
  void aWeightOfTwoIsTwoRows() {
    double[] forecasts = {0.1, 0.2, 0.3, 0.4};
    boolean[] events = {false, true, false, true};
    double[] twice = {1, 1, 2, 1};
    assertThat(Skill.auc(forecasts, events, twice, Skill.order(forecasts)))
        .isCloseTo(4.0 / 6, within(1e-15));
  }

  @Test
  void lossesAreThoseOfTheDefinitions() {
    double[] forecasts = {0.5, 0.25, 0.25, 0.5};
    boolean[] events = {true, false, false, false};
    double loss = -(2 * Math.log(0.5) + 2 * Math.log(0.75)) / 4;
    assertThat(Skill.logLoss(forecasts, events, ONES)).isCloseTo(loss, within(1e-15));
    assertThat(Skill.brier(forecasts, events, ONES)).isCloseTo(0.625 / 4, within(1e-15));
  }

  @Test
  void precisionLooksAtAsManyForecastsAsThereWereEvents() {
    double[] forecasts = {0.1, 0.4, 0.3, 0.2};
    boolean[] events = {true, true, false, false};
    assertThat(Skill.precision(events, ONES, Skill.order(forecasts))).isEqualTo(0.5);
  }

  @Test
  void withinYearAreasAreWeightedByEvents() {
    double[] forecasts = {0.1, 0.9, 0.1, 0.2, 0.3};
    boolean[] events = {false, true, true, true, false};
    int[] years = {1, 1, 2, 2, 2};
    assertThat(Skill.withinYear(forecasts, events, years)).isCloseTo(1.0 / 3, within(1e-15));
  }

  @Test
  void changedCodesAreFollowed() {
    assertThat(CountryCodes.of("260.0")).isEqualTo(255);
    assertThat(CountryCodes.of("678")).isEqualTo(679);
    assertThat(CountryCodes.of("340")).isEqualTo(345);
    assertThat(CountryCodes.of("315")).isEqualTo(315);
    assertThat(CountryCodes.of("365")).isEqualTo(365);
    assertThat(CountryCodes.of(" ")).isEqualTo(-1);
    assertThat(CountryCodes.of("Germany")).isEqualTo(-1);
  }
}
