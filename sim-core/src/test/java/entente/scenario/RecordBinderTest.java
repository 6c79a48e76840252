package entente.scenario;

import static entente.scenario.Sketch.fault;
import static entente.scenario.Sketch.faults;
import static entente.scenario.Sketch.faultsWith;
import static entente.scenario.Sketch.read;
import static entente.scenario.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import entente.value.Amount;
import entente.value.ContagionForm;
import entente.value.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader says of single keys and values. */
class RecordBinderTest {

  private static String parameter(String json) {
    return with("\"parameters\": " + json);
  }

  private static String state(String keys) {
    return Sketch.bare("\"states\": [{\"id\": \"A\", " + keys + "}]");
  }

  @Test
  void unknownKeyNamesTheNearestKnownOne() {
    assertThat(fault(state("\"budgte\": 1")))
        .isEqualTo("/states/0/budgte: unknown key 'budgte'; did you mean 'budget'?");
  }

  @Test
  void unknownKeyFarFromAllListsTheKnownOnes() {
    assertThat(fault(with("\"parameters\": {\"directive\": {\"xyzzy\": 1}}")))
        .isEqualTo("/parameters/directive/xyzzy: unknown key 'xyzzy'; known here are rate");
  }

  @Test
  void symbolUsedAsKeyNamesTheKey() {
    assertThat(fault(parameter("{\"emulation\": {\"q_E\": 1}}")))
        .endsWith("did you mean 'rate' (symbol q_E)?");
  }

  @Test
  void keyOfANestedGroupNamesTheGroup() {
    assertThat(fault(state("\"potential\": 0.5")))
        .endsWith("did you mean 'absorptiveCapacity': {'potential': ...}?");
    assertThat(fault(state("\"aP\": 0.5")))
        .endsWith("did you mean 'absorptiveCapacity': {'potential': ...}?");
  }

  @Test
  void missingRequiredKeySaysWhatItMeans() {
    assertThat(faults("{\"name\": \"x\", \"states\": [{}]}"))
        .containsExactly(
            "/states/0/id: missing; required is a text: Id",
            "/title: missing; required is a text: Title as figures print it",
            "/calendar: missing; required is an object {...}: Start, end and step");
  }

  @Test
  void nullCountsAsAbsent() {
    assertThat(read(state("\"budget\": null, \"note\": null")).states().get(0).budget())
        .isEqualTo(Amount.of(1));
    assertThat(fault(Sketch.bare("\"states\": [{\"id\": null}]")))
        .startsWith("/states/0/id: missing");
  }

  @Test
  void absentGroupsAreMadeOfDefaultsAndOtherRecordsAreNull() {
    Scenario scenario = read(with(""));
    assertThat(scenario.generator()).isNull();
    assertThat(scenario.blocs()).isEmpty();
    assertThat(scenario.question()).isNull();
    assertThat(scenario.parameters().emulation().contagion()).isEqualTo(ContagionForm.HILL);
    assertThat(scenario.parameters().trust().alliedBaseline()).isNull();
    assertThat(scenario.states().get(0).sovereignty().caveats()).isEmpty();
    assertThat(scenario.states().get(0).prestige()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"fast\" | found the text \"fast\"",
        "true     | found true",
        "[1]      | found a list",
        "[]       | found an empty list",
        "{\"a\":1}| found an object",
      })
  void wrongTypeSaysWhatWasFoundAndWhatIsAllowed(String value, String found) {
    assertThat(fault(parameter("{\"directive\": {\"rate\": " + value + "}}")))
        .isEqualTo(
            "/parameters/directive/rate: "
                + found
                + "; allowed is a number in [0, 1e9] (unit 1/year, symbol κ_D)");
  }

  @Test
  void numberOutsideItsRangeNamesRangeUnitAndSymbol() {
    assertThat(fault(parameter("{\"emulation\": {\"rate\": -0.5}}")))
        .isEqualTo(
            "/parameters/emulation/rate: found -0.5; allowed is a number in [0, 1e12]"
                + " (unit 1/year, symbol q_E)");
  }

  @Test
  void wholeNumbersRefuseFractionsAndTakeOneWithAPoint() {
    assertThat(fault(with("\"parameters\": {\"emulation\": {\"infectiousTicks\": 1.5}}")))
        .contains("found 1.5; allowed is a whole number in [0, 1e9]");
    assertThat(
            read(with("\"parameters\": {\"emulation\": {\"infectiousTicks\": 2.0}}"))
                .parameters()
                .emulation()
                .infectiousTicks())
        .isEqualTo(2);
  }

  @Test
  void unknownChoiceListsTheAllowedAndTheNearest() {
    assertThat(fault(parameter("{\"emulation\": {\"contagion\": \"hil\"}}")))
        .isEqualTo(
            "/parameters/emulation/contagion: found 'hil'; allowed is one of LINEAR, THRESHOLD,"
                + " HILL (symbol S); did you mean 'HILL'?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
  void numbersThatAreNotFiniteAreFaultsInWords(String token) {
    assertThat(fault(parameter("{\"tempo\": " + token + "}")))
        .isEqualTo(
            "/parameters/tempo: found "
                + token
                + ", which is not a number of JSON; numbers must be finite");
  }

  @Test
  void numbersTooLargeForDoublePrecisionAreFaults() {
    assertThat(fault(parameter("{\"tempo\": 1e999}"))).contains("found 1e999, which is too large");
    assertThat(fault(parameter("{\"tempo\": 1" + "0".repeat(400) + "}"))).contains("too large");
    assertThat(fault(parameter("{\"tempo\": 123456789012345678901234567890}")))
        .contains("found 1.2345678901234568e29; allowed is a number in [0, 100]");
  }

  @Test
  void aKeyWrittenTwiceIsAFault() {
    assertThat(fault(with("\"question\": \"a\", \"question\": \"b\"")))
        .isEqualTo("/question: the key 'question' is written twice here");
    assertThat(fault(parameter("{\"tempo\": 1, \"tempo\": {\"deep\": [1]}}")))
        .startsWith("/parameters/tempo: ");
  }

  @ParameterizedTest
  @CsvSource({
    "1949,1949",
    "1949.25,1949.25",
    "'\"1949\"',1949",
    "'\"1949-01\"',1949",
    "'\"1949-01-01\"',1949",
    "'\"1950-07-02\"',1950.4986301369864"
  })
  void momentsAreNumbersOrDates(String json, double year) {
    Scenario scenario =
        read(with("\"events\": [{\"at\": " + json + ", \"type\": \"GOVERNANCE\", \"value\": 0}]"));
    assertThat(scenario.events().get(0).at()).isEqualTo(new Moment(year));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"1949-13\"", "\"1949-02-30\"", "\"4.4.1949\"", "\"soon\"", "true", "{}"})
  void badDatesAreFaults(String json) {
    assertThat(
            fault(
                with(
                    "\"events\": [{\"at\": "
                        + json
                        + ", \"type\": \"GOVERNANCE\", \"value\": 0}]")))
        .startsWith("/events/0/at: found ")
        .endsWith(
            "allowed is a decimal year (1949.5) or a date (\"1949\", \"1949-04\", \"1949-04-04\")");
  }

  @Test
  void amountsMayChangeFromYearToYear() {
    Amount budget =
        read(state("\"budget\": {\"1950\": 2, \"1955\": 3.5}")).states().get(0).budget();
    assertThat(budget.at(1949.5)).isEqualTo(2);
    assertThat(budget.at(1955)).isEqualTo(3.5);
  }

  @Test
  void yearlyAmountsNameTheYearAtFault() {
    assertThat(
            faults(
                state("\"threat\": {\"1950\": 2, \"soon\": 0.1, \"01951\": 0, \"1952\": \"x\"}")))
        .containsExactly(
            "/states/0/threat/1950: found 2; allowed is a number in [0, 1] (symbol θ)",
            "/states/0/threat/soon: found the key 'soon'; allowed is a calendar year such as 1949",
            "/states/0/threat/01951: found the key '01951'; allowed is a calendar year such as"
                + " 1949",
            "/states/0/threat/1952: found the text \"x\"; allowed is a number in [0, 1] (symbol"
                + " θ)");
    assertThat(fault(state("\"threat\": {}"))).contains("found an empty object");
  }

  @Test
  void amountsAreDrawnInATemplateOnly() {
    String drawn = "\"budget\": {\"lognormal\": [0, 0.6]}";
    Scenario scenario =
        read(
            Sketch.bare(
                "\"generator\": {\"states\": 9, \"graph\": \"EMPTY\", \"template\": {"
                    + drawn
                    + "}}"));
    assertThat(scenario.generator().template().budget())
        .isEqualTo(new Amount.Drawn(Amount.Law.LOGNORMAL, 0, 0.6));
    assertThat(fault(state(drawn))).contains("allowed in /generator/template only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"uniform\": [1, 0]}",
        "{\"normal\": [0, -1]}",
        "{\"normal\": [0]}",
        "{\"normal\": 0}",
        "{\"normal\": [0, 1], \"uniform\": [0, 1]}",
        "{\"unifrom\": [0, 1]}"
      })
  void badLawsAreFaults(String law) {
    String text =
        Sketch.bare(
            "\"generator\": {\"states\": 9, \"graph\": \"EMPTY\", \"template\": {\"threat\": "
                + law
                + "}}");
    assertThat(fault(text)).startsWith("/generator/template/threat");
  }

  @Test
  void elementsOfListsNameTheirPlace() {
    assertThat(faultsWith("\"blocs\": [{\"id\": \"b\", \"standards\": [1, null]}, 3, null]"))
        .containsExactly(
            "/blocs/0/standards/0: found 1; allowed is the id of an innovation as text",
            "/blocs/0/standards/1: found null; allowed is the id of an innovation as text",
            "/blocs/1: found 3; allowed is an object {...}",
            "/blocs/2: found null; allowed is an object {...}");
  }

  @Test
  void listsAndGroupsOfTheWrongTypeAreOneFaultEach() {
    assertThat(faultsWith("\"blocs\": {}, \"parameters\": [1], \"events\": \"x\""))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("/blocs: found an empty object; allowed is a list"))
        .anyMatch(line -> line.startsWith("/parameters: found a list; allowed is an object"));
  }

  @Test
  void keysWithSlashesAreEscapedInPointers() {
    assertThat(fault(with("\"a/b~c\": 1"))).startsWith("/a~1b~0c: unknown key 'a/b~c'");
  }
}
