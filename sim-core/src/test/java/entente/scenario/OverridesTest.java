package entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import entente.value.Amount;
import entente.value.ContagionForm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What settings do to a scenario before it is bound. */
class OverridesTest {

  private static final String TEXT =
      Sketch.with(
          "\"blocs\": [{\"id\": \"nato\", \"members\": [{\"state\": \"FRA\", \"to\": 1950},"
              + " {\"state\": \"FRA\", \"from\": 1951}, {\"state\": \"USA\"}]}], \"innovations\":"
              + " [{\"id\": \"mission-command\", \"kind\": \"TACTIC\"}]");

  private static Scenario set(String... settings) {
    return Sketch.read(TEXT, settings);
  }

  private static String refused(String setting) {
    Reading reading = ScenarioReader.read(TEXT, "x.json", List.of(setting));
    assertThat(reading.faults()).hasSize(1);
    assertThat(reading.faults().get(0).file()).isEqualTo("setting " + setting);
    return reading.faults().get(0).message();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "emulation.rate=0.25",
        "parameters.emulation.rate=0.25",
        "/parameters/emulation/rate=0.25",
        "q_E=0.25",
        " q_E = 0.25 "
      })
  void aParameterHasManyNames(String setting) {
    assertThat(set(setting).parameters().emulation().rate()).isEqualTo(0.25);
  }

  @Test
  void lastNamesAndSymbolsServeWhereTheyAreUnique() {
    Parameters parameters =
        set("lateralSuppression=0.1", "κ_D=0.2", "kappa_S=0.3", "w0=0.4", "tempo=5").parameters();
    assertThat(parameters.governance().lateralSuppression()).isEqualTo(0.1);
    assertThat(parameters.directive().rate()).isEqualTo(0.2);
    assertThat(parameters.standards().rate()).isEqualTo(0.3);
    assertThat(parameters.emulation().backgroundWeight()).isEqualTo(0.4);
    assertThat(parameters.tempo()).isEqualTo(5);
  }

  @Test
  void elementsAreNamedByIdOrIndex() {
    Scenario scenario =
        set(
            "/states/USA/budget=10",
            "/states/1/budget=5",
            "/innovations/mission-command/tacitness=0.9",
            "/blocs/nato/governance=1",
            "blocs.nato.name=The Alliance",
            "/blocs/nato/members/USA/from=1949-04-04");
    assertThat(scenario.states().get(0).budget()).isEqualTo(Amount.of(10));
    assertThat(scenario.states().get(1).budget()).isEqualTo(Amount.of(5));
    assertThat(scenario.innovations().get(0).tacitness()).isEqualTo(0.9);
    assertThat(scenario.blocs().get(0).governance()).isEqualTo(1);
    assertThat(scenario.blocs().get(0).name()).isEqualTo("The Alliance");
    assertThat(scenario.blocs().get(0).members().get(2).from().year()).isBetween(1949.2, 1949.3);
  }

  @Test
  void valuesAreJsonOrBareTexts() {
    Scenario scenario =
        set(
            "emulation.contagion=LINEAR",
            "emulation.exposure=\"SUM\"",
            "title=1949",
            "adoption.binary=true",
            "/states/GBR/budget={\"1950\": 2}",
            "/states/FRA/sovereignty/caveats=[\"mission-command\"]");
    assertThat(scenario.parameters().emulation().contagion()).isEqualTo(ContagionForm.LINEAR);
    assertThat(scenario.title()).isEqualTo("1949");
    assertThat(scenario.parameters().adoption().binary()).isTrue();
    assertThat(scenario.states().get(1).budget()).isEqualTo(Amount.yearly(1950, 2));
    assertThat(scenario.states().get(2).sovereignty().caveats()).containsExactly("mission-command");
  }

  @Test
  void whatAPathNeedsIsMade() {
    Scenario scenario =
        set(
            "/generator/states=5",
            "/generator/graph=PATH",
            "/generator/template/absorptiveCapacity/potential=0.4",
            "/blocs/-/id=pact",
            "/states/USA/budget/1950=3",
            "/states/USA/budget/1955=4");
    assertThat(scenario.generator().template().absorptiveCapacity().potential())
        .isEqualTo(Amount.of(0.4));
    assertThat(scenario.blocs().get(1).id()).isEqualTo("pact");
    assertThat(scenario.states().get(0).budget().at(1956)).isEqualTo(4);
  }

  @Test
  void nullTakesAKeyAway() {
    assertThat(set("/blocs/nato=null").blocs()).isEmpty();
    assertThat(set("tempo=3", "tempo=null").parameters().tempo()).isEqualTo(1);
  }

  @Test
  void laterSettingsWin() {
    assertThat(set("q_E=1", "emulation.rate=2").parameters().emulation().rate()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "emulation.rte=1 | unknown parameter 'emulation.rte'; did you mean 'emulation.rate'?",
        "lateralSupression=1 | did you mean 'lateralSuppression'?",
        "zzzzzzzz=1 | write a parameter such as emulation.rate",
        "/states/UAS/budget=1 | /states has no element 'UAS'; did you mean 'USA'?",
        "/states/7/budget=1 | /states has no element '7'; indices go from 0 to 2",
        "/states/USA/budgte=1 | unknown key 'budgte' in /states/0; did you mean 'budget'?",
        "/stats/USA=1 | unknown key 'stats' in a scenario; did you mean 'states'?",
        "/blocs/nato/members/FRA/to=1 | 'FRA' is ambiguous in /blocs/0/members; give an index, one"
            + " of 0, 1",
        "/states/USA/trust/x/y=1 | /states/0/trust/x has no parts",
        "/name/x=1 | /name is a text and has no parts",
        "rate=1 | 'rate' is ambiguous; name one of emulation.rate, directive.rate",
        "trust=1 | 'trust' is a group of parameters; name one of trust.growth",
        "S=1 | the symbol 'S' is ambiguous; name one of emulation.contagion, /states/{id}",
        "κ=1 | the symbol 'κ' is no parameter; write /innovations/{id}/complexity",
        "states=1 | unknown parameter 'states'",
        "tempo | a setting is written PATH=VALUE",
        "`=1` | a setting is written PATH=VALUE",
        "tempo=[1 | the value is wrong: ",
      })
  void pathsThatLeadNowhereAreFaultsOfTheSetting(String setting, String message) {
    assertThat(refused(setting)).contains(message);
  }

  @Test
  void valuesThatAreNotAllowedAreFaultsOfTheSetting() {
    assertThat(refused("q_E=-1")).startsWith("found -1; allowed is a number in [0, 1e12]");
    assertThat(refused("tempo=fast")).startsWith("found the text \"fast\"");
    assertThat(refused("tempo=NaN")).startsWith("found the text \"NaN\"");
    assertThat(refused("tempo=")).startsWith("found the text \"\"");
  }

  @Test
  void aNumberForAllYearsIsSetAsAWhole() {
    Reading reading =
        ScenarioReader.read(
            TEXT, "x", List.of("/states/USA/budget=1", "/states/USA/budget/1950=2"));
    assertThat(reading.faults())
        .singleElement()
        .asString()
        .contains("/states/0/budget is one number for all years");
  }

  @Test
  void textsAreChangedWithoutTheReader() {
    List<Fault> faults = new ArrayList<>();
    String changed = Overrides.apply(TEXT, List.of("q_E=0.5", "/states/FRA/id=FR"), faults);
    assertThat(faults).isEmpty();
    Scenario direct = set("q_E=0.5");
    assertThat(ScenarioReader.read(changed, "x").faults()).hasSize(2);
    assertThat(Sketch.read(Overrides.apply(TEXT, List.of("q_E=0.5"), faults))).isEqualTo(direct);
    assertThat(Overrides.apply(TEXT, List.of(), faults)).isSameAs(TEXT);
    assertThat(Overrides.apply("{", List.of("q_E=0.5"), faults)).isEqualTo("{");
    assertThat(faults).hasSize(1);
  }

  @Test
  void theDocumentStaysAsItWas() {
    Faults none = new Faults("x");
    var tree = JsonTree.read(TEXT, none);
    String before = tree.toString();
    List<Fault> faults = new ArrayList<>();
    var applied =
        Overrides.apply(
            tree, List.of("/states/USA/budget=3", "/blocs/nato/members/2=null"), faults);
    assertThat(faults).isEmpty();
    assertThat(applied.tree().toString()).isNotEqualTo(before);
    assertThat(tree.toString()).isEqualTo(before);
    assertThat(applied.origins()).containsKeys("/states/0/budget", "/blocs/0/members/2");
  }

  @Test
  void theGovernanceSwitchIsNotBlamedForFaultsOfTheFile() {
    String text = Sketch.with("\"blocs\": [{\"id\": \"nato\", \"governence\": 1}]");
    assertThat(ScenarioReader.read(text, "x.json", List.of("governance=liberal")).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.file()).isEqualTo("x.json"));
    assertThat(refused("governance=2")).startsWith("governance must be authoritarian, liberal");
  }
}
