package entente.scenario;

import entente.scenario.Scenario.Calendar;
import entente.scenario.Scenario.GraphKind;
import entente.value.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what is wrong between the keys of a scenario; blanks left by other faults are passed over.
 */
final class CrossChecks {

  private static final double MOST_STEPS = 1e7;

  private final Scenario scenario;
  private final Faults faults;

  private CrossChecks(Scenario scenario, Faults faults) {
    this.scenario = scenario;
    this.faults = faults;
  }

  /**
   * Checks a scenario.
   *
   * @param scenario the scenario, possibly with blanks
   * @param written the calendar as the file has it where settings may have changed it, else null: a
   *     run that ends early may keep the events that come after its end
   * @param faults where faults go
   */
  static void check(Scenario scenario, Calendar written, Faults faults) {
    KnownIds ids = new KnownIds(scenario, faults);
    CrossChecks checks = new CrossChecks(scenario, faults);
    checks.whole();
    checks.calendar();
    checks.generator();
    new ReferenceChecks(ids, faults).check(scenario, Place.ROOT);
    new MembershipChecks(scenario, ids, faults).check();
    new TieChecks(scenario, faults).check();
    checks.statuses();
    new ResponseChecks(scenario, faults).check();
    Calendar other = written == null ? scenario.calendar() : written;
    new EventChecks(scenario, ids, faults)
        .check(
            Math.min(start(scenario.calendar()), start(other)),
            Math.max(end(scenario.calendar()), end(other)));
  }

  private static double start(Calendar calendar) {
    boolean known = calendar != null && calendar.start() != null;
    return known ? calendar.start().year() : Double.NEGATIVE_INFINITY;
  }

  private static double end(Calendar calendar) {
    boolean known = calendar != null && calendar.end() != null;
    return known ? calendar.end().year() : Double.POSITIVE_INFINITY;
  }

  private void whole() {
    String name = scenario.name();
    if (name != null && !name.matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
      faults.addOnce(
          Place.ROOT.key("name"),
          "found '" + Words.clip(name) + "'; allowed are letters, digits and hyphens");
    }
    if (scenario.states().isEmpty()
        && scenario.generator() == null
        && !faults.knows(Place.ROOT.key("generator"))) {
      faults.addOnce(
          Place.ROOT.key("states"),
          "there are no states; a scenario needs 'states' or a 'generator'");
    }
  }

  private void calendar() {
    Calendar calendar = scenario.calendar();
    if (calendar == null || calendar.start() == null || calendar.end() == null) {
      return;
    }
    Place place = Place.ROOT.key("calendar");
    double start = calendar.start().year();
    double end = calendar.end().year();
    if (end <= start) {
      faults.addOnce(
          place.key("end"),
          "found " + Words.moment(end) + "; it must be after the start, " + Words.moment(start));
    } else if ((end - start) * calendar.ticksPerYear() > MOST_STEPS) {
      faults.addOnce(
          place.key("end"), "the calendar has more than " + Words.number(MOST_STEPS) + " steps");
    }
    int ticks = calendar.ticksPerYear();
    int observations = calendar.observationsPerYear();
    if (ticks > 0 && observations > 0 && ticks % observations != 0) {
      faults.addOnce(
          place.key("observationsPerYear"),
          "found " + observations + "; it must divide 'ticksPerYear', which is " + ticks);
    }
  }

  private void generator() {
    Scenario.Generator generator = scenario.generator();
    if (generator == null || generator.states() < 2) {
      return;
    }
    Place place = Place.ROOT.key("generator");
    long n = generator.states();
    long pairs = n * (n - 1) / 2;
    if (generator.graph() == GraphKind.ERDOS_RENYI && generator.ties() > pairs) {
      faults.addOnce(
          place.key("ties"),
          "found " + generator.ties() + "; " + n + " states have " + pairs + " pairs");
    }
    int degree = generator.degree();
    if (generator.graph() == GraphKind.RING && (degree % 2 != 0 || degree >= n)) {
      faults.addOnce(
          place.key("degree"),
          "found " + degree + "; in a ring it must be even and below the number of states, " + n);
    }
    if (generator.seedAdopters() > n) {
      faults.addOnce(
          place.key("seedAdopters"),
          "found " + generator.seedAdopters() + "; there are only " + n + " states");
    } else if (generator.seedAdopters() > 0 && scenario.innovations().isEmpty()) {
      faults.addOnce(place.key("seedAdopters"), "there is no innovation that they could practise");
    }
  }

  private void statuses() {
    Set<List<String>> seen = new HashSet<>();
    Place all = Place.ROOT.key("statuses");
    for (int k = 0; k < scenario.statuses().size(); k++) {
      Scenario.Status status = scenario.statuses().get(k);
      if (status == null) {
        continue;
      }
      if (status.state() != null
          && status.innovation() != null
          && !seen.add(List.of(status.state(), status.innovation()))) {
        faults.addOnce(
            all.element(k),
            "the status of '"
                + Words.clip(status.state())
                + "' with '"
                + Words.clip(status.innovation())
                + "' is declared twice");
      }
      status(status, all.element(k));
    }
  }

  private void status(Scenario.Status status, Place place) {
    if (status.source() != null && status.source().equals(status.state())) {
      faults.addOnce(place.key("source"), "a state cannot be its own source");
    }
    if (status.stage() == null) {
      return;
    }
    boolean adopted = status.stage().isAdopted();
    boolean past = adopted || status.stage() == Stage.ABANDONED;
    if (status.adopted() != null && !past) {
      faults.addOnce(
          place.key("adopted"), "the stage " + status.stage() + " comes before adoption");
    } else if (status.adopted() != null && status.adopted().year() > end(scenario.calendar())) {
      faults.addOnce(
          place.key("adopted"),
          "found " + Words.moment(status.adopted().year()) + ", which is after the run ends");
    }
    if (status.depth() != null && !adopted && status.depth() > 0) {
      faults.addOnce(place.key("depth"), "the stage " + status.stage() + " has no depth");
    } else if (status.depth() != null && adopted) {
      depth(status, place.key("depth"));
    }
  }

  private void depth(Scenario.Status status, Place place) {
    Parameters parameters = scenario.parameters();
    double full =
        parameters == null || parameters.adoption() == null
            ? Double.NaN
            : parameters.adoption().fullDepth();
    if (status.depth() == 0) {
      faults.addOnce(place, "found 0; the stage " + status.stage() + " has a depth above 0");
    } else if (status.stage() == Stage.PARTIAL && status.depth() >= full) {
      faults.addOnce(
          place,
          "found "
              + Words.number(status.depth())
              + "; the stage PARTIAL has a depth below "
              + Words.number(full));
    } else if (status.stage() == Stage.FULL && status.depth() < full) {
      faults.addOnce(
          place,
          "found "
              + Words.number(status.depth())
              + "; the stage FULL has a depth of at least "
              + Words.number(full));
    }
  }
}
