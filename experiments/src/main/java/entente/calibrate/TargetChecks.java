package entente.calibrate;

import entente.calibrate.CalibrationFile.Adopter;
import entente.calibrate.CalibrationFile.Datum;
import entente.calibrate.CalibrationFile.DatumKind;
import entente.calibrate.CalibrationFile.Matching;
import entente.calibrate.CalibrationFile.Point;
import entente.design.Numbers;
import entente.scenario.Faults;
import entente.value.Moment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks one target against what can be observed of the scenario, and makes it. */
final class TargetChecks {

  private final Datum datum;
  private final CalibrationFacts facts;
  private final String place;
  private final Faults faults;
  private boolean sound = true;

  private TargetChecks(Datum datum, CalibrationFacts facts, String place, Faults faults) {
    this.datum = datum;
    this.facts = facts;
    this.place = place;
    this.faults = faults;
  }

  /**
   * The target; null after a fault.
   *
   * @param datum what the file says
   * @param facts what is known of the scenario
   * @param place JSON pointer of the target
   * @param faults where faults go
   */
  static Target check(Datum datum, CalibrationFacts facts, String place, Faults faults) {
    if (datum.name() == null || datum.kind() == null) {
      return null; // told by the binder
    }
    TargetChecks checks = new TargetChecks(datum, facts, place, faults);
    Target target =
        switch (datum.kind()) {
          case CURVE -> checks.curve();
          case SHARE -> checks.share();
          case TIMES -> checks.times();
          case RESPONSE -> checks.response();
        };
    return checks.sound ? target : null;
  }

  private Target curve() {
    String measure = measure(null);
    String innovation = innovationOf(measure);
    double error = error(null);
    if (datum.points().isEmpty()) {
      fault("/points", "missing; a curve needs observed moments and values, here or in csv");
    }
    List<Point> points = new ArrayList<>();
    for (int k = 0; k < datum.points().size(); k++) {
      Point point = datum.points().get(k);
      if (point == null || point.at() == null || point.value() == null || point.value().isNaN()) {
        sound = false;
      } else {
        within(point.at(), "/points/" + k + "/at");
        points.add(point);
      }
    }
    return sound
        ? new CurveTarget(
            datum.name(),
            measure,
            innovation,
            points.stream().mapToDouble(point -> point.at().year()).toArray(),
            points.stream().mapToDouble(Point::value).toArray(),
            error,
            datum.weight())
        : null;
  }

  private Target share() {
    String measure = measure("adoption");
    String innovation = innovationOf(measure);
    require(datum.at(), "/at", "the moment of observation");
    require(datum.adopted(), "/adopted", "how many had adopted");
    require(datum.of(), "/of", "of how many");
    if (datum.at() != null) {
      within(datum.at(), "/at");
    }
    if (datum.adopted() != null && datum.of() != null && datum.adopted() > datum.of()) {
      fault("/adopted", "found " + datum.adopted() + "; there were only " + datum.of());
    }
    return sound
        ? new ShareTarget(
            datum.name(),
            measure,
            innovation,
            datum.at().year(),
            datum.adopted(),
            datum.of(),
            datum.weight())
        : null;
  }

  private Target response() {
    require(datum.response(), "/response", "the name of a response");
    require(datum.value(), "/value", "the observed value");
    if (datum.response() != null && !facts.responses().contains(datum.response())) {
      fault("/response", CalibrationFacts.unknown("response", datum.response(), facts.responses()));
    }
    double error = error(null);
    return sound
        ? new ResponseTarget(datum.name(), datum.response(), datum.value(), error, datum.weight())
        : null;
  }

  private Target times() {
    String innovation = innovation(facts.innovations());
    double error = error(1.0);
    double until = datum.until() == null ? facts.end() : datum.until().year();
    if (datum.until() != null) {
      within(datum.until(), "/until");
    }
    if (datum.adopters().isEmpty()) {
      fault("/adopters", "missing; times need states and when they adopted, here or in csv");
    }
    Set<String> seen = new HashSet<>();
    List<String> states = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    for (int k = 0; k < datum.adopters().size(); k++) {
      Adopter adopter = datum.adopters().get(k);
      String pointer = "/adopters/" + k;
      if (adopter == null || adopter.state() == null) {
        sound = false;
        continue;
      } else if (!facts.states().contains(adopter.state())) {
        fault(
            pointer + "/state", CalibrationFacts.unknown("state", adopter.state(), facts.states()));
      } else if (!seen.add(adopter.state())) {
        fault(pointer + "/state", "'" + adopter.state() + "' stands there twice");
      }
      if (adopter.at() != null && adopter.at().year() >= until) {
        fault(
            pointer + "/at",
            "found "
                + Numbers.text(adopter.at().year())
                + "; observation ends at "
                + Numbers.text(until)
                + ", so leave the date out");
      }
      states.add(adopter.state());
      times.add(adopter.at() == null ? Double.NaN : adopter.at().year());
    }
    return sound
        ? new TimesTarget(
            datum.name(),
            innovation,
            List.copyOf(states),
            times.stream().mapToDouble(Double::doubleValue).toArray(),
            facts.start(),
            until,
            error,
            datum.matching() != Matching.DISTRIBUTION,
            datum.weight())
        : null;
  }

  private String measure(String otherwise) {
    String measure = datum.measure() == null ? otherwise : datum.measure();
    if (measure == null) {
      fault("/measure", "missing; a " + datum.kind() + " needs a measure, such as adoption");
    } else if (!facts.measures().containsKey(measure)) {
      fault("/measure", CalibrationFacts.unknown("measure", measure, facts.measures().keySet()));
      return null;
    }
    return measure;
  }

  private String innovationOf(String measure) {
    if (measure == null) {
      return null;
    }
    Set<String> known = facts.measures().get(measure);
    if (datum.innovation() == null && known.contains("")) {
      return "";
    }
    return innovation(known);
  }

  private String innovation(Set<String> known) {
    if (datum.innovation() == null && known.size() == 1) {
      return known.iterator().next();
    } else if (datum.innovation() == null) {
      fault("/innovation", "missing; write one of " + String.join(", ", known));
    } else if (!known.contains(datum.innovation())) {
      fault("/innovation", CalibrationFacts.unknown("innovation", datum.innovation(), known));
    }
    return datum.innovation();
  }

  private double error(Double otherwise) {
    Double error = datum.error() == null ? otherwise : datum.error();
    if (error == null) {
      fault(
          "/error",
          "missing; a "
              + datum.kind()
              + " needs the standard error of an observation, in its unit");
      return Double.NaN;
    } else if (!(error > 0)) {
      fault("/error", "must be above 0, but was " + Numbers.text(error));
    }
    return error;
  }

  private void within(Moment moment, String pointer) {
    double year = moment.year();
    if (!(year >= facts.start() && year <= facts.end())) {
      fault(
          pointer,
          "found "
              + Numbers.text(year)
              + "; runs last from "
              + Numbers.text(facts.start())
              + " to "
              + Numbers.text(facts.end()));
    }
  }

  private void require(Object value, String pointer, String what) {
    if (value == null) {
      sound = false;
      faults.addOnce(
          place + pointer, "missing; a target of kind " + datum.kind() + " needs " + what);
    }
  }

  private void fault(String pointer, String message) {
    sound = false;
    faults.addOnce(place + pointer, message);
  }

  /** The keys that mean something for a kind; others are faults. */
  static void checkKeys(Datum datum, String place, Faults faults) {
    DatumKind kind = datum.kind();
    unused(datum.points().isEmpty(), kind == DatumKind.CURVE, place + "/points", kind, faults);
    unused(datum.adopters().isEmpty(), kind == DatumKind.TIMES, place + "/adopters", kind, faults);
    unused(datum.at() == null, kind == DatumKind.SHARE, place + "/at", kind, faults);
    unused(datum.adopted() == null, kind == DatumKind.SHARE, place + "/adopted", kind, faults);
    unused(datum.of() == null, kind == DatumKind.SHARE, place + "/of", kind, faults);
    unused(datum.value() == null, kind == DatumKind.RESPONSE, place + "/value", kind, faults);
    unused(datum.response() == null, kind == DatumKind.RESPONSE, place + "/response", kind, faults);
    unused(datum.until() == null, kind == DatumKind.TIMES, place + "/until", kind, faults);
    unused(datum.error() == null, kind != DatumKind.SHARE, place + "/error", kind, faults);
    boolean over = kind == DatumKind.CURVE || kind == DatumKind.SHARE;
    unused(datum.measure() == null, over, place + "/measure", kind, faults);
    unused(
        datum.innovation() == null,
        kind != DatumKind.RESPONSE,
        place + "/innovation",
        kind,
        faults);
  }

  private static void unused(
      boolean absent, boolean used, String pointer, DatumKind kind, Faults faults) {
    if (!absent && !used) {
      faults.addOnce(pointer, "means nothing for a target of kind " + kind);
    }
  }
}
