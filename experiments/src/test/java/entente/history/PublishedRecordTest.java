package entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The forecasting task on the real record: fit to 1999, forecast 2000 to 2014. Reads the owners'
 * tables from ../shared/data beside the project, and says so where they are absent.
 */
class PublishedRecordTest {

  @Test
  void theModelForecastsTheRecordAndTheBaselinesAreThoseOfTheRecord() throws IOException {
    String root = System.getProperty("entente.root", "");
    Path data = Path.of(root).resolve("../shared/data").normalize();
    assumeTrue(
        !root.isEmpty() && Files.isReadable(data.resolve("adoption_riskset_16.csv")),
        () -> "skipped: the real record is read from ../shared/data beside the project");
    ChronicleReader.Reading reading = ChronicleReader.read(data, 2014);
    RiskSet risk = RiskSet.of(reading.table(KnownTable.RISK_SET), reading.chronicle());
    assertThat(risk.size()).isEqualTo(71_192);
    Panel panel = PanelBuilder.build(reading.chronicle(), risk);
    ForecastStudy study = new ForecastStudy(panel, new ForecastStudy.Settings(1999, 2014, 1, 0, 1));
    DiffusionModel model = new DiffusionModel(panel);
    Scores ours = study.model(model, study.fit(model, study.fitted()));
    Scores capability = study.baseline(LogisticHazard.Baseline.CAPABILITY);
    Scores networks = study.baseline(LogisticHazard.Baseline.NETWORKS);
    assertThat(capability.auc().estimate()).isCloseTo(0.814, within(0.01));
    assertThat(networks.auc().estimate()).isCloseTo(0.837, within(0.01));
    assertThat(ours.auc().estimate()).isGreaterThan(0.842);
    assertThat(ours.auc().estimate()).isGreaterThan(networks.auc().estimate());
    yearsOfGrowthAreThoseOfTheTargets(reading);
  }

  /**
   * The rows of the targets that count the adopters of this record, not of another register. Curves
   * are compared where both count alike; of two series the targets have one adopter more (air
   * defence guns: Yemen twice, as 678 and as 679; man-portable air defence: 665, which has no
   * capabilities on record).
   */
  private static void yearsOfGrowthAreThoseOfTheTargets(ChronicleReader.Reading reading) {
    SourceTable targets = reading.table(KnownTable.GROWTH);
    Adoptions record = Adoptions.of(reading.chronicle());
    int compared = 0;
    int identified = 0;
    for (int row = 0; row < targets.size(); row++) {
      int m = reading.chronicle().innovations().indexOf(targets.text(row, "innovation"));
      int to = targets.year(row, 0, "to");
      if (m >= 0 && to == 2014) {
        assertThat(GrowthTimes.of(record.of(m), to))
            .as(targets.text(row, "innovation"))
            .containsExactly(
                targets.year(row, 0, "t10"),
                targets.year(row, 0, "t50"),
                targets.year(row, 0, "t90"));
        BassCurve curve = BassCurve.fit(record.of(m), targets.year(row, 0, "from"), to);
        long adopters = Arrays.stream(record.of(m)).filter(year -> year <= to).count();
        if (curve.isIdentified() && adopters == targets.number(row, "adopters_by_end")) {
          assertThat(curve.q())
              .as(targets.text(row, "innovation"))
              .isCloseTo(targets.number(row, "bass_q"), within(2e-4));
          assertThat(curve.m()).isCloseTo(targets.number(row, "bass_m"), within(0.1));
          assertThat(curve.p()).isCloseTo(targets.number(row, "bass_p"), within(1e-4));
          identified++;
        }
        compared++;
      }
    }
    assertThat(compared).isEqualTo(19);
    assertThat(identified).isEqualTo(11);
  }
}
