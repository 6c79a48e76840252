package entente.scenario;

import static entente.scenario.Sketch.faultsWith;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader says of responses that cannot be summed. */
class ResponseChecksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"adoption\" | {\"measure\": \"depth\"} | /name: 'adoption' is a measure that every run keeps already",
        "\"a b\" | {\"measure\": \"depth\"} | /name: found 'a b'; allowed are letters, digits and hyphens after a letter",
        "\"x\" | | /terms: there is nothing to sum",
        "\"x\" | {\"measure\": \"autonmy\"} | /terms/0/measure: unknown measure 'autonmy'; did you mean 'autonomy'?",
        "\"x\" | {\"measure\": \"autonomy\", \"innovation\": \"m\"} | /terms/0/innovation: 'autonomy' is not kept for each innovation",
        "\"x\" | {\"measure\": \"cumulativeAdoption\", \"bloc\": \"b\"} | /terms/0/bloc: 'cumulativeAdoption' is not kept for each bloc",
        "\"x\" | {\"measure\": \"hubSetHomogeneity\"} | /terms/0: 'hubSetHomogeneity' is kept for each bloc only; name one in 'bloc'",
        "\"x\" | {\"measure\": \"programmeCost\"} | /terms/0/measure: 'programmeCost' needs a programme; there is none",
        "\"x\" | {\"measure\": \"depth\", \"innovation\": \"n\"} | /terms/0/innovation: no innovation has the id 'n'; known are m",
      })
  void whatCannotBeSummedIsAFault(String name, String term, String fault) {
    assertThat(
            faultsWith(
                "\"blocs\": [{\"id\": \"b\"}], \"innovations\": [{\"id\": \"m\", \"kind\": \"TACTIC\"}],"
                    + " \"responses\": [{\"name\": "
                    + name
                    + ", \"terms\": ["
                    + (term == null ? "" : term)
                    + "]}]"))
        .containsExactly("/responses/0" + fault);
  }
}
