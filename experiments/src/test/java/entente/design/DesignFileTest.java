package entente.design;

import static org.assertj.core.api.Assertions.assertThat;

import entente.design.Experiment.Factor;
import entente.scenario.Fault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesignFileTest {

  private final List<Fault> faults = new ArrayList<>();

  @Test
  void aDesignReadsBackEqual() {
    List<Factor> factors =
        List.of(
            Factors.range("x", 0, 1),
            Factors.log("rate, yearly", 1e-9, 1e9, null),
            Factors.words("form", "LINEAR", "a \"b\", c"),
            Factors.whole("n", 1, 9, null));
    Dimensions dimensions = new Dimensions(factors);
    DesignTable table = DesignTable.ofUnits(dimensions, LatinHypercube.units(50, 4, 100, 9));
    String csv = DesignFile.text(table);
    DesignTable again = DesignFile.read(csv, "design.csv", factors, faults).orElseThrow();
    assertThat(csv).startsWith("point,x,\"rate, yearly\",form,n\n0,").doesNotContain("\r");
    assertThat(faults).isEmpty();
    for (int f = 0; f < 4; f++) {
      assertThat(again.column(f)).containsExactly(table.column(f));
    }
  }

  @Test
  void columnsMayStandInAnyOrderAndPointsNeedNoNumber() {
    List<Factor> factors = List.of(Factors.range("x", 0, 1), Factors.words("form", "A", "B"));
    DesignTable table =
        DesignFile.read("form,x\nB,0.25\r\nA,1\n\n", "d.csv", factors, faults).orElseThrow();
    assertThat(table.row(0)).containsExactly("0.25", "B");
    assertThat(table.row(1)).containsExactly("1", "A");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithItsLine() {
    List<Factor> factors =
        List.of(Factors.range("pressure", 0, 9), Factors.words("form", "A", "B"));
    String csv = "presure,form\nhigh,A\n3,C\n-1,B,7\n";
    assertThat(DesignFile.read(csv, "d.csv", factors, faults)).isEmpty();
    assertThat(faults)
        .extracting(Fault::message)
        .containsExactly(
            "the column 'presure' is no factor; did you mean 'pressure'?; known are point,"
                + " pressure, form",
            "has no column for the factor 'pressure'",
            "line 3: factor 'form' expects one of A, B, but found 'C'",
            "line 4: has 3 fields; the first line has 2");
  }

  @Test
  void numbersOutsideTheRangeAreRefused() {
    List<Factor> factors = List.of(Factors.whole("n", 0, 9, null));
    assertThat(DesignFile.read("n\n3\n10\n2.5\nNaN\n", "d.csv", factors, faults)).isEmpty();
    assertThat(faults)
        .extracting(Fault::toString)
        .containsExactly(
            "d.csv: line 3: factor 'n' expects a whole number in [0, 9], but found '10'",
            "d.csv: line 4: factor 'n' expects a whole number in [0, 9], but found '2.5'",
            "d.csv: line 5: factor 'n' expects a whole number in [0, 9], but found 'NaN'");
  }
}
