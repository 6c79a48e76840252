package entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenario.Scenario.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the reader says of events. */
class EventChecksTest {

  private static String with(String events) {
    return Sketch.with(
        "\"threats\": [{\"id\": \"t\", \"level\": 1}],"
            + " \"innovations\": [{\"id\": \"m\", \"kind\": \"TACTIC\"}],"
            + " \"blocs\": [{\"id\": \"nato\", \"hub\": \"USA\", \"members\": [{\"state\":"
            + " \"USA\"}, {\"state\": \"FRA\", \"from\": 1955, \"to\": 1957}]}],"
            + " \"exportRegimes\": [{\"id\": \"r\"}],"
            + " \"partnerships\": [{\"id\": \"p\", \"type\": \"ALLIANCE\", \"between\": [\"USA\","
            + " \"GBR\"], \"from\": 1952}],"
            + " \"programmes\": [{\"id\": \"q\", \"product\": \"m\", \"start\": 1953,"
            + " \"partners\": [{\"state\": \"USA\", \"share\": 1}]}],"
            + " \"events\": ["
            + events
            + "]");
  }

  private static List<String> faults(String events) {
    return Sketch.faults(with(events));
  }

  private static String event(String year, String type, String keys) {
    return String.format("{\"at\": %s, \"type\": \"%s\"%s}", year, type, keys);
  }

  @Test
  void eventsOutsideTheCalendarAreFaults() {
    assertThat(faults(event("1948.5", "GOVERNANCE", ", \"value\": 1")))
        .containsExactly(
            "/events/0/at: found 1948-07-02; allowed is the calendar of the scenario, 1949 to"
                + " 1959");
    assertThat(faults(event("1959", "GOVERNANCE", ", \"value\": 1"))).isEmpty();
    assertThat(faults(event("\"1959-01-02\"", "GOVERNANCE", ", \"value\": 1"))).hasSize(1);
  }

  @Test
  void aRunEndedEarlyKeepsItsLaterEvents() {
    String text = with(event("1958", "GOVERNANCE", ", \"value\": 1"));
    Scenario scenario = Sketch.read(text, "calendar.end=1955");
    assertThat(scenario.calendar().end().year()).isEqualTo(1955);
    assertThat(scenario.events()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeSaysWhichKeysItNeeds(EventType type) {
    List<String> faults = faults(event("1956", type.name(), ""));
    EventRules rules = EventRules.of(type);
    assertThat(faults).hasSize(rules.needed().size() + (rules.either().isEmpty() ? 0 : 1));
    for (String key : rules.needed()) {
      assertThat(faults)
          .anyMatch(fault -> fault.startsWith("/events/0/" + key + ": missing; the event " + type));
    }
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeRefusesTheKeysItDoesNotUse(EventType type) {
    String all =
        ", \"state\": \"FRA\", \"bloc\": \"nato\", \"partnership\": \"p\", \"regime\": \"r\","
            + " \"innovation\": \"m\", \"programme\": \"q\", \"threat\": \"t\", \"value\": 0.5";
    List<String> faults = faults(event("1956", type.name(), all));
    for (String key : EventRules.KEYS) {
      if (!EventRules.of(type).uses(key)) {
        assertThat(faults)
            .anyMatch(fault -> fault.startsWith("/events/0/" + key + ": the event " + type));
      }
    }
  }

  @Test
  void threatEventsNameEitherAStateOrAThreat() {
    assertThat(faults(event("1950", "THREAT", ", \"value\": 1, \"state\": \"USA\""))).isEmpty();
    assertThat(faults(event("1950", "THREAT", ", \"value\": 1, \"threat\": \"t\""))).isEmpty();
    assertThat(
            faults(
                event("1950", "THREAT", ", \"value\": 1, \"threat\": \"t\", \"state\": \"USA\"")))
        .containsExactly("/events/0: the event THREAT needs exactly one of state and threat");
  }

  @ParameterizedTest
  @CsvSource({"GOVERNANCE,1.5", "OPENNESS,-0.1"})
  void valuesOfSharesLieBetweenZeroAndOne(String type, String value) {
    assertThat(faults(event("1950", type, ", \"value\": " + value)))
        .containsExactly("/events/0/value: found " + value + "; allowed is a number in [0, 1]");
  }

  @Test
  void delaysAreInYears() {
    assertThat(faults(event("1954", "PROGRAMME_DELAY", ", \"programme\": \"q\", \"value\": 3")))
        .isEmpty();
    assertThat(faults(event("1954", "PROGRAMME_DELAY", ", \"programme\": \"q\", \"value\": -3")))
        .containsExactly("/events/0/value: found -3; allowed is a number in [0, 100] (unit year)");
  }

  @Test
  void leavingBeforeTheMembershipBeganIsAFault() {
    String keys = ", \"state\": \"FRA\", \"bloc\": \"nato\"";
    assertThat(faults(event("1951", "LEAVE", keys)))
        .containsExactly(
            "/events/0/at: found 1951, which is before the membership of 'FRA' in 'nato' began on"
                + " 1955");
    assertThat(faults(event("1958", "LEAVE", keys)))
        .containsExactly("/events/0/at: 'FRA' is no member of 'nato' on 1958");
    assertThat(faults(event("1956", "LEAVE", keys))).isEmpty();
  }

  @Test
  void membershipsByEventsAreFollowedInOrderOfTime() {
    String keys = ", \"state\": \"GBR\", \"bloc\": \"nato\"";
    assertThat(
            faults(
                event("1955", "LEAVE", keys)
                    + ", "
                    + event("1950", "JOIN", keys)
                    + ", "
                    + event("1956", "JOIN", keys)))
        .isEmpty();
    assertThat(faults(event("1950", "JOIN", keys) + ", " + event("1951", "JOIN", keys)))
        .containsExactly("/events/1/at: 'GBR' is a member of 'nato' already on 1951");
  }

  @Test
  void partnershipsEndAfterTheyBeganAndForThoseInThem() {
    assertThat(
            faults(
                event("1951", "PARTNERSHIP_END", ", \"partnership\": \"p\", \"state\": \"FRA\"")))
        .containsExactly(
            "/events/0/at: found 1951, which is before the partnership began on 1952",
            "/events/0/state: 'FRA' has no part in this partnership");
  }

  @Test
  void programmesAreLeftByPartnersAfterTheyJoined() {
    assertThat(
            faults(
                event("1950", "PROGRAMME_EXIT", ", \"programme\": \"q\", \"state\": \"USA\"")
                    + ", "
                    + event(
                        "1955", "PROGRAMME_EXIT", ", \"programme\": \"q\", \"state\": \"FRA\"")))
        .containsExactly(
            "/events/0/at: found 1950, which is before its membership in the programme began on"
                + " 1953",
            "/events/1/state: 'FRA' is no partner of this programme");
  }
}
