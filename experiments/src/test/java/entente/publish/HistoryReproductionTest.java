package entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published forecasts of the record: the made-up one always, the real one where it is at hand. */
class HistoryReproductionTest {

  private static final Path ROOT = Path.of(System.getProperty("entente.root", ".."));
  private static final Path SHELF = ROOT.resolve("experiments").resolve("published");

  private static HistoryReproduction study(String id) throws IOException {
    HistoryReproduction study = HistoryReproduction.read(SHELF.resolve(id), ROOT);
    if (Boolean.getBoolean("entente.renew")) {
      study.renew();
    }
    return study;
  }

  @Test
  void bothForecastsAreOnTheShelf() {
    assertThat(Published.ids(SHELF)).contains("history-made-up", "history-2000-2014");
  }

  @Test
  void theMadeUpRecordIsForecastAsPublished() throws IOException {
    HistoryReproduction study = study("history-made-up");
    assertThat(study.amiss()).isEmpty();
    Reproduction again = study.again();
    assertThat(again.lines()).hasSize(37).allMatch(Reproduction.Line::isMet);
    assertThat(again.isReproduced()).isTrue();
  }

  @Test
  void theRealRecordIsForecastAsPublishedWhereItIsAtHand() throws IOException {
    assumeTrue(
        Files.isReadable(ROOT.resolve("../shared/data/adoption_riskset_16.csv")),
        "skipped: the real record is read from ../shared/data beside the project");
    Reproduction again = study("history-2000-2014").again();
    assertThat(again.lines()).hasSize(45).allMatch(Reproduction.Line::isMet);
  }

  @Test
  void aRecordThatIsNotHereIsNamedFileByFileWithItsOwners(@TempDir Path elsewhere) {
    HistoryReproduction study =
        HistoryReproduction.read(SHELF.resolve("history-2000-2014"), elsewhere);
    List<String> amiss = study.amiss();
    assertThat(amiss)
        .hasSize(15)
        .contains(
            "arms_transfers_sipri_tiv_dyad_year_1950_2021.csv is missing; it is to be had from"
                + " SIPRI Arms Transfers Database");
    Reproduction absent = study.absent(amiss);
    assertThat(absent.verdict()).isEqualTo(Reproduction.Outcome.ABSENT);
    assertThat(absent.isReproduced()).isFalse();
    assertThat(absent.reasons()).isEqualTo(amiss);
  }
}
