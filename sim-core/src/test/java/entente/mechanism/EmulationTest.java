package entente.mechanism;

import static entente.value.ContagionForm.HILL;
import static entente.value.ContagionForm.LINEAR;
import static entente.value.ContagionForm.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three forms of contagion and the hazard of emulation. */
class EmulationTest {

  @Test
  void noExposureGivesNoPressureAndFullExposureGivesFullPressure() {
    for (double phi : new double[] {0.01, 0.35, 3}) {
      for (double h : new double[] {1, 2, 5.5, 100}) {
        assertThat(Emulation.contagion(HILL, 0, phi, h)).isZero();
        assertThat(Emulation.contagion(HILL, 1, phi, h)).isCloseTo(1, within(1e-15));
      }
    }
    assertThat(Emulation.contagion(LINEAR, 0, 0.35, 2)).isZero();
    assertThat(Emulation.contagion(LINEAR, 1, 0.35, 2)).isEqualTo(1);
  }

  @Test
  void pressureAtTheHalfPointIsHalfOfWhatItWouldBeUnbounded() {
    assertThat(Emulation.contagion(HILL, 0.35, 0.35, 2))
        .isCloseTo((1 + 0.35 * 0.35) / 2, within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.35, 0.8})
  void theHillFormIsThePublishedFraction(double y) {
    double published = y * y * (1 + 0.35 * 0.35) / (y * y + 0.35 * 0.35);
    assertThat(Emulation.contagion(HILL, y, 0.35, 2)).isCloseTo(published, within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.3, 0.9})
  void aHillWithoutSaturationIsSimpleContagion(double y) {
    assertThat(Emulation.contagion(HILL, y, 1e9, 1)).isCloseTo(y, within(1e-8));
  }

  @Test
  void aSteepHillIsTheThreshold() {
    assertThat(Emulation.contagion(HILL, 0.34, 0.35, 100)).isLessThan(0.06);
    assertThat(Emulation.contagion(HILL, 0.36, 0.35, 100)).isGreaterThan(0.94);
    assertThat(Emulation.contagion(THRESHOLD, 0.34999, 0.35, 1)).isZero();
    assertThat(Emulation.contagion(THRESHOLD, 0.35, 0.35, 1)).isEqualTo(1);
  }

  @Test
  void theFormsStayFiniteAtTheEdgesOfTheirRanges() {
    for (double y : new double[] {1e-300, 1e-4, 1, 1e6}) {
      for (double phi : new double[] {0, 1e-4, 1, 1e9}) {
        for (double h : new double[] {0, 1, 100}) {
          assertThat(Emulation.contagion(HILL, y, phi, h)).isNotNaN().isNotNegative();
        }
      }
    }
    assertThat(Emulation.contagion(HILL, 1e-4, 0, 100)).isEqualTo(1);
  }

  @Test
  void theHazardIsRateTimesPressureTimesFit() {
    Given given =
        Given.world(
            Given.states("a", "b", "c"),
            "'innovations':["
                + Given.BARE_INNOVATION
                + "'id':'m','tradition':0.9,'origins':['a']}]",
            "'parameters':{'emulation':{'rate':0.8,'contagion':'LINEAR','backgroundWeight':1},"
                + Given.BARE_PARAMETERS
                + "}");
    // Exposure ½, fit 1 − |0.5 − 0.9| = 0.6.
    assertThat(given.raw(new Emulation(), "b", "m")).isCloseTo(0.8 * 0.5 * 0.6, within(1e-15));
  }

  @Test
  void aStateMayHaveAThresholdOfItsOwn() {
    Given given =
        Given.world(
            "'states':[{'id':'a'},{'id':'b','emulationThreshold':0.5},"
                + "{'id':'c','emulationThreshold':0.6}]",
            "'innovations':[" + Given.BARE_INNOVATION + "'id':'m','origins':['a']}]",
            "'parameters':{'emulation':{'rate':2,'contagion':'THRESHOLD','backgroundWeight':1},"
                + Given.BARE_PARAMETERS
                + "}");
    assertThat(given.raw(new Emulation(), "b", "m")).isEqualTo(2);
    assertThat(given.raw(new Emulation(), "c", "m")).isZero();
  }

  @Test
  void aRateOfZeroEmulatesNothing() {
    Given given =
        Given.world(
            Given.states("a", "b"),
            "'innovations':[" + Given.BARE_INNOVATION + "'id':'m','origins':['a']}]",
            "'parameters':{'emulation':{'rate':0}}");
    assertThat(given.raw(new Emulation(), "b", "m")).isZero();
  }
}
