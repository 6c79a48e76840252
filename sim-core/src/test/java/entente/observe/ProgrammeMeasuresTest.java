package entente.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Given;
import org.junit.jupiter.api.Test;

/** Observables of programmes, beside the worked example of the model description (L6). */
class ProgrammeMeasuresTest {

  private static Given club(int partners) {
    StringBuilder shares = new StringBuilder();
    String[] ids = new String[partners];
    for (int k = 0; k < partners; k++) {
      ids[k] = "p" + k;
      shares.append(k == 0 ? "" : ",").append("{'state':'p").append(k).append("','share':1}");
    }
    return Given.world(
        Given.states(ids),
        "'innovations':[{'id':'jet','kind':'TECHNOLOGY'}]",
        "'programmes':[{'id':'club','product':'jet','start':1949,'nationalCost':8,'partners':["
            + shares
            + "]}]");
  }

  @Test
  void fourEqualsPayTwiceTheNationalCostAndLoseLeast() {
    assertThat(ProgrammeMeasures.partners(club(4).world())).isEqualTo(4);
    assertThat(ProgrammeMeasures.cost(club(4).world())).isCloseTo(16, within(1e-12));
    assertThat(ProgrammeMeasures.control(club(4).world())).isEqualTo(0.25);
    assertThat(ProgrammeMeasures.costPerPartner(club(4).world())).isCloseTo(4, within(1e-12));
    assertThat(ProgrammeMeasures.lossPerPartner(club(4).world())).isCloseTo(5.5, within(1e-12));
    assertThat(ProgrammeMeasures.lossPerPartner(club(3).world())).isGreaterThan(5.5);
    assertThat(ProgrammeMeasures.lossPerPartner(club(5).world())).isGreaterThan(5.5);
  }
}
