package entente.scenario;

import static entente.scenario.Sketch.bare;
import static entente.scenario.Sketch.fault;
import static entente.scenario.Sketch.faults;
import static entente.scenario.Sketch.faultsWith;
import static entente.scenario.Sketch.read;
import static entente.scenario.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader says of keys that do not go together. */
class CrossChecksTest {

  private static String calendar(String keys) {
    return "{\"name\": \"a\", \"title\": \"A\", \"states\": [{\"id\": \"A\"}], \"calendar\": {"
        + keys
        + "}}";
  }

  private static String members(String members) {
    return with("\"blocs\": [{\"id\": \"nato\", \"members\": [" + members + "]}]");
  }

  private static String partnership(String keys) {
    return with(
        "\"threats\": [{\"id\": \"t\", \"level\": 1}], \"partnerships\": [{\"id\": \"p\", "
            + keys
            + "}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "states         | {\"id\": \"X\"}, {\"id\": \"X\"}",
        "blocs          | {\"id\": \"X\"}, {\"id\": \"X\"}",
        "threats        | {\"id\": \"X\", \"level\": 0}, {\"id\": \"X\", \"level\": 0}",
        "exportRegimes  | {\"id\": \"X\"}, {\"id\": \"X\"}",
        "innovations    | {\"id\": \"X\", \"kind\": \"TACTIC\"}, {\"id\": \"X\", \"kind\":"
            + " \"TACTIC\"}",
      })
  void duplicateIdNamesTheFirst(String list, String elements) {
    String further = list.equals("states") ? "" : "\"states\": [{\"id\": \"A\"}], ";
    assertThat(fault(bare(further + "\"" + list + "\": [" + elements + "]")))
        .isEqualTo("/" + list + "/1/id: 'X' is the id of /" + list + "/0 already");
  }

  @Test
  void duplicateSourcePartnershipAndProgrammeAreFaultsToo() {
    String source = "{\"key\": \"k\", \"citation\": \"c\"}";
    String tie = "{\"id\": \"p\", \"type\": \"ALLIANCE\", \"between\": [\"USA\", \"GBR\"]}";
    String programme =
        "{\"id\": \"q\", \"product\": \"m\", \"start\": 1950, \"partners\":"
            + " [{\"state\": \"USA\", \"share\": 1}]}";
    assertThat(
            faultsWith(
                String.format(
                    "\"sources\": [%s, %s], \"partnerships\": [%s, %s], \"programmes\": [%s, %s],"
                        + " \"innovations\": [{\"id\": \"m\", \"kind\": \"TACTIC\"}]",
                    source, source, tie, tie, programme, programme)))
        .containsExactly(
            "/sources/1/key: 'k' is the id of /sources/0 already",
            "/partnerships/1/id: 'p' is the id of /partnerships/0 already",
            "/programmes/1/id: 'q' is the id of /programmes/0 already");
  }

  @Test
  void danglingReferenceNamesTheNearestId() {
    assertThat(fault(members("{\"state\": \"UAS\"}")))
        .isEqualTo("/blocs/0/members/0/state: no state has the id 'UAS'; did you mean 'USA'?");
    assertThat(fault(members("{\"state\": \"Hungary\"}")))
        .endsWith("no state has the id 'Hungary'; known are USA, GBR, FRA");
    assertThat(fault(bare("\"states\": [{\"id\": \"A\", \"sources\": [\"x\"]}]")))
        .isEqualTo("/states/0/sources/0: no source has the key 'x'; the scenario has none");
  }

  @Test
  void generatedStatesCountAsKnown() {
    String generator = "\"generator\": {\"states\": 3, \"graph\": \"EMPTY\"}, ";
    read(bare(generator + "\"blocs\": [{\"id\": \"b\", \"members\": [{\"state\": \"s2\"}]}]"));
    assertThat(
            fault(
                bare(
                    generator
                        + "\"blocs\": [{\"id\": \"b\", \"members\": [{\"state\": \"s3\"}]}]")))
        .startsWith("/blocs/0/members/0/state: no state has the id 's3'");
    assertThat(fault(bare(generator + "\"states\": [{\"id\": \"s0\"}]")))
        .isEqualTo("/states/0/id: 's0' is the id of a generated state already");
  }

  @Test
  void aWorldNeedsStates() {
    assertThat(fault(bare("\"question\": \"none\""))).startsWith("/states: there are no states");
  }

  @Test
  void aFaultyListIsNotBlamedTwice() {
    assertThat(faults(bare("\"states\": {}, \"rivalries\": [{\"between\": [\"A\", \"B\"]}]")))
        .singleElement()
        .asString()
        .startsWith("/states: found an empty object");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"start\": 1949, \"end\": 1949   | /calendar/end: found 1949; it must be after the start",
        "\"start\": 1949, \"end\": 1e9    | /calendar/end: the calendar has more than 1e7 steps",
        "\"start\": 1949, \"end\": 1950, \"observationsPerYear\": 5 |"
            + " /calendar/observationsPerYear: found 5; it must divide 'ticksPerYear', which is 12",
      })
  void calendarsThatDoNotWorkAreFaults(String keys, String fault) {
    assertThat(fault(calendar(keys))).startsWith(fault);
  }

  @Test
  void endBeforeItsBeginningIsAFault() {
    assertThat(fault(members("{\"state\": \"FRA\", \"from\": \"1955-05-06\", \"to\": 1950}")))
        .isEqualTo(
            "/blocs/0/members/0/to: found 1950, which is before its beginning in 'from',"
                + " 1955-05-06");
  }

  @Test
  void overlappingSpellsOfOneMemberAreFaults() {
    assertThat(
            fault(
                members(
                    "{\"state\": \"FRA\", \"from\": 1955}, {\"state\": \"USA\"},"
                        + " {\"state\": \"FRA\", \"to\": 1956}")))
        .isEqualTo("/blocs/0/members/2: the spell of 'FRA' overlaps the one in /blocs/0/members/0");
    read(members("{\"state\": \"FRA\", \"to\": 1956}, {\"state\": \"FRA\", \"from\": 1956}"));
  }

  @Test
  void spellOutsideCommandLiesWithinTheMembership() {
    assertThat(
            faults(
                members(
                    "{\"state\": \"FRA\", \"from\": 1955, \"to\": 1957, \"outsideCommand\":"
                        + " [{\"from\": 1950, \"to\": 1958}]}")))
        .containsExactly(
            "/blocs/0/members/0/outsideCommand/0/from: found 1950, which is before the membership"
                + " began on 1955",
            "/blocs/0/members/0/outsideCommand/0/to: found 1958, which is after the membership"
                + " ended on 1957");
  }

  @Test
  void hubIsAMember() {
    assertThat(
            fault(
                with(
                    "\"blocs\": [{\"id\": \"b\", \"hub\": \"USA\", \"members\": [{\"state\":"
                        + " \"FRA\"}]}]")))
        .isEqualTo("/blocs/0/hub: 'USA' is not among the members of this bloc");
    read(
        with(
            "\"blocs\": [{\"id\": \"b\", \"hub\": \"USA\"}],"
                + " \"events\": [{\"at\": 1950, \"type\": \"JOIN\", \"state\": \"USA\", \"bloc\":"
                + " \"b\"}]"));
  }

  @Test
  void directivesNeedAHub() {
    assertThat(
            fault(
                with(
                    "\"innovations\": [{\"id\": \"m\", \"kind\": \"TACTIC\"}],"
                        + " \"blocs\": [{\"id\": \"b\", \"directives\": [\"m\"]}]")))
        .startsWith("/blocs/0/directives: a bloc without a 'hub'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"type\": \"ALLIANCE\" | : names no states",
        "\"type\": \"ALLIANCE\", \"between\": [\"USA\", \"GBR\"], \"source\": \"FRA\","
            + " \"recipients\": [\"USA\"] | : names its states in more than one way",
        "\"type\": \"ALLIANCE\", \"source\": \"USA\" | /recipients: missing",
        "\"type\": \"ALLIANCE\", \"recipients\": [\"USA\"] | /source: missing; 'recipients' need",
        "\"type\": \"SFA\", \"between\": [\"USA\", \"GBR\"] | /source: missing; SFA goes from",
        "\"type\": \"SFA\", \"source\": \"USA\", \"recipients\": [\"GBR\", \"USA\"]"
            + " | /recipients/1: 'USA' is the source",
        "\"type\": \"SFA\", \"source\": \"USA\", \"recipients\": [\"GBR\", \"GBR\"]"
            + " | /recipients/1: 'GBR' is named twice",
        "\"type\": \"ALLIANCE\", \"between\": [\"USA\"] | /between: found one; allowed are at"
            + " least",
        "\"type\": \"ALLIANCE\", \"between\": [\"USA\", \"USA\"] | /between/1: 'USA' is named"
            + " twice",
        "\"type\": \"COALITION\", \"between\": [\"USA\", \"GBR\"] | /threat: missing",
        "\"type\": \"ALLIANCE\", \"between\": [\"USA\", \"GBR\"], \"linkedTo\": \"p\""
            + " | /linkedTo: a partnership cannot be linked to itself",
      })
  void partnershipsThatDoNotWorkAreFaults(String keys, String fault) {
    assertThat(fault(partnership(keys))).startsWith("/partnerships/0" + fault);
  }

  @Test
  void programmesNeedAShare() {
    String programme =
        "\"innovations\": [{\"id\": \"m\", \"kind\": \"TECHNOLOGY\"}], \"programmes\": [{\"id\":"
            + " \"p\", \"product\": \"m\", \"start\": 1950, \"partners\": [%s]}]";
    assertThat(fault(with(String.format(programme, "{\"state\": \"USA\", \"share\": 0}"))))
        .startsWith("/programmes/0/partners: all shares are 0");
    assertThat(fault(with(String.format(programme, ""))))
        .startsWith("/programmes/0/partners: a programme needs at least one partner");
    assertThat(fault(with(String.format(programme, "{\"state\": \"USA\"}"))))
        .startsWith("/programmes/0/partners/0/share: missing");
  }

  @Test
  void dyadsRivalriesAndOffersAreChecked() {
    assertThat(
            faultsWith(
                "\"dyads\": [{\"of\": \"USA\", \"toward\": \"USA\"}, {\"of\": \"USA\", \"toward\":"
                    + " \"GBR\"}, {\"of\": \"GBR\", \"toward\": \"USA\"}],"
                    + " \"rivalries\": [{}, {\"between\": [\"USA\"]}],"
                    + " \"effects\": [{\"provider\": \"USA\", \"recipients\": [\"USA\"]}]"))
        .extracting(fault -> fault.substring(0, fault.indexOf(':')))
        .containsExactly(
            "/dyads/0/toward",
            "/dyads/2",
            "/rivalries/0",
            "/rivalries/1/between",
            "/effects/0/recipients/0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"stage\": \"AWARE\", \"depth\": 0.5 | /depth: the stage AWARE has no depth",
        "\"stage\": \"AWARE\", \"adopted\": 1940 | /adopted: the stage AWARE comes before adoption",
        "\"stage\": \"FULL\", \"depth\": 0.5 | /depth: found 0.5; the stage FULL has a depth of at"
            + " least 0.8",
        "\"stage\": \"PARTIAL\", \"depth\": 0.9 | /depth: found 0.9; the stage PARTIAL has a depth"
            + " below 0.8",
        "\"stage\": \"ROUTINISED\", \"depth\": 0 | /depth: found 0",
        "\"stage\": \"FULL\", \"source\": \"USA\" | /source: a state cannot be its own source",
        "\"stage\": \"FULL\", \"adopted\": 1960 | /adopted: found 1960, which is after the run",
      })
  void statusesThatDoNotWorkAreFaults(String keys, String fault) {
    String text =
        with(
            "\"innovations\": [{\"id\": \"m\", \"kind\": \"TACTIC\"}], \"statuses\": [{\"state\":"
                + " \"USA\", \"innovation\": \"m\", "
                + keys
                + "}]");
    assertThat(fault(text)).startsWith("/statuses/0" + fault);
  }

  @Test
  void aStatusIsDeclaredOnce() {
    String status = "{\"state\": \"USA\", \"innovation\": \"m\", \"stage\": \"FULL\"}";
    assertThat(
            fault(
                with(
                    "\"innovations\": [{\"id\": \"m\", \"kind\": \"TACTIC\"}], \"statuses\": ["
                        + status
                        + ", "
                        + status
                        + "]")))
        .startsWith("/statuses/1: the status of 'USA' with 'm' is declared twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"graph\": \"ERDOS_RENYI\", \"ties\": 7 | /ties: found 7; 4 states have 6 pairs",
        "\"graph\": \"RING\", \"degree\": 3 | /degree: found 3; in a ring it must be even",
        "\"graph\": \"RING\", \"degree\": 4 | /degree: found 4",
        "\"graph\": \"PATH\", \"seedAdopters\": 5 | /seedAdopters: found 5; there are only 4",
        "\"graph\": \"PATH\", \"seedAdopters\": 1 | /seedAdopters: there is no innovation",
      })
  void generatorsThatDoNotWorkAreFaults(String keys, String fault) {
    assertThat(fault(bare("\"generator\": {\"states\": 4, " + keys + "}")))
        .startsWith("/generator" + fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "-a", "", "a/b", "ä"})
  void namesAreLettersDigitsAndHyphens(String name) {
    assertThat(faults(with("").replace("sketch", name)))
        .singleElement()
        .asString()
        .startsWith("/name: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " A"})
  void idsAreNotBlank(String id) {
    assertThat(fault(bare("\"states\": [{\"id\": \"" + id + "\"}]")))
        .startsWith("/states/0/id: an id");
  }
}
