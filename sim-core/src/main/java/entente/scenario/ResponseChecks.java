package entente.scenario;

import entente.scenario.Scenario.Response;
import entente.scenario.Scenario.Term;
import entente.value.PartnershipType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what is wrong with the responses that a scenario defines. */
final class ResponseChecks {

  private final Scenario scenario;
  private final Faults faults;

  ResponseChecks(Scenario scenario, Faults faults) {
    this.scenario = scenario;
    this.faults = faults;
  }

  void check() {
    Set<String> names = new HashSet<>();
    List<Response> responses = scenario.responses();
    for (int k = 0; k < responses.size(); k++) {
      Response response = responses.get(k);
      if (response == null) {
        continue;
      }
      Place place = Place.ROOT.key("responses").element(k);
      name(response.name(), names, place.key("name"));
      if (response.terms().isEmpty()) {
        faults.addOnce(place.key("terms"), "there is nothing to sum");
      }
      for (int t = 0; t < response.terms().size(); t++) {
        if (response.terms().get(t) != null) {
          term(response.terms().get(t), place.key("terms").element(t));
        }
      }
    }
  }

  private void name(String name, Set<String> names, Place place) {
    if (name == null) {
      return;
    }
    if (!name.matches("[A-Za-z][A-Za-z0-9-]*")) {
      faults.addOnce(
          place,
          "found '"
              + Words.clip(name)
              + "'; allowed are letters, digits and hyphens after a letter");
    } else if (MeasureNames.known().contains(name)) {
      faults.addOnce(place, "'" + name + "' is a measure that every run keeps already");
    } else if (!names.add(name)) {
      faults.addOnce(place, "'" + Words.clip(name) + "' is the name of another response already");
    }
  }

  private void term(Term term, Place place) {
    String measure = term.measure();
    if (measure == null) {
      return;
    }
    if (!MeasureNames.known().contains(measure)) {
      String hint = Nearest.hint(measure, MeasureNames.known());
      String list = String.join(", ", MeasureNames.known());
      faults.addOnce(
          place.key("measure"),
          "unknown measure '"
              + Words.clip(measure)
              + "'"
              + (hint.isEmpty() ? "; known are " + list : hint));
      return;
    }
    if (term.innovation() != null && !MeasureNames.isOfInnovations(measure)) {
      faults.addOnce(place.key("innovation"), "'" + measure + "' is not kept for each innovation");
    }
    if (term.bloc() != null && !MeasureNames.isOfBlocs(measure)) {
      faults.addOnce(place.key("bloc"), "'" + measure + "' is not kept for each bloc");
    }
    if (term.at() != null && MeasureNames.isOfWholeRuns(measure)) {
      faults.addOnce(place.key("at"), "'" + measure + "' is of the whole run and has no moment");
    }
    if (term.bloc() == null && !MeasureNames.isOfAllStates(measure)) {
      faults.addOnce(place, "'" + measure + "' is kept for each bloc only; name one in 'bloc'");
    }
    if (MeasureNames.isOfProgrammes(measure) && scenario.programmes().isEmpty()) {
      faults.addOnce(place.key("measure"), "'" + measure + "' needs a programme; there is none");
    }
    if (MeasureNames.isOfSupply(measure)
        && scenario.partnerships().stream().noneMatch(t -> t.type() == PartnershipType.SUPPLY)) {
      faults.addOnce(place.key("measure"), "'" + measure + "' needs a SUPPLY tie; there is none");
    }
  }
}
