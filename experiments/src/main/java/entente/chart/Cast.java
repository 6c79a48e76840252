package entente.chart;

import entente.scenario.Scenario;
import entente.value.Amount;
import entente.value.Moment;
import entente.value.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who and what a scenario is about, as charts need it: states by bloc, innovations by kind. */
final class Cast {

  /**
   * A state.
   *
   * @param id its id
   * @param name its name
   * @param bloc index of the bloc it belonged to longest; −1 for none
   * @param budget mean defence budget over the run; the median state has 1
   * @param longitude degrees; NaN where unknown
   * @param latitude degrees; NaN where unknown
   */
  record Actor(
      String id, String name, int bloc, double budget, double longitude, double latitude) {}

  /**
   * An innovation.
   *
   * @param id its id
   * @param name its name
   * @param kind tactic, technique or technology, as a plural heading
   * @param introduced decimal year of its introduction, not before the run
   */
  record Item(String id, String name, String kind, double introduced) {}

  private final Scenario scenario;
  private final List<Actor> states = new ArrayList<>();
  private final Map<String, Integer> stateIndex = new HashMap<>();
  private final List<Item> innovations = new ArrayList<>();
  private final Map<String, Integer> innovationIndex = new HashMap<>();

  Cast(Scenario scenario) {
    this.scenario = scenario;
    for (Scenario.StateProfile profile : scenario.states()) {
      add(
          new Actor(
              profile.id(),
              profile.name() == null ? profile.id() : profile.name(),
              longestBloc(profile.id()),
              meanBudget(profile.budget()),
              profile.longitude() == null ? Double.NaN : profile.longitude(),
              profile.latitude() == null ? Double.NaN : profile.latitude()));
    }
    for (Scenario.Innovation innovation : scenario.innovations()) {
      innovationIndex.put(innovation.id(), innovations.size());
      innovations.add(
          new Item(
              innovation.id(),
              innovation.name() == null ? innovation.id() : innovation.name(),
              switch (innovation.kind()) {
                case TACTIC -> "Tactics";
                case TECHNIQUE -> "Techniques";
                case TECHNOLOGY -> "Technologies";
              },
              Math.max(start(), year(innovation.introduced(), start()))));
    }
  }

  private void add(Actor actor) {
    stateIndex.put(actor.id(), states.size());
    states.add(actor);
  }

  /** Index of a state; one that the file does not list (of a generated world) is added. */
  int state(String id) {
    if (!stateIndex.containsKey(id)) {
      add(new Actor(id, id, generatedBloc(), 1, Double.NaN, Double.NaN));
    }
    return stateIndex.get(id);
  }

  private int generatedBloc() {
    if (scenario.generator() != null && scenario.generator().bloc() != null) {
      for (int b = 0; b < scenario.blocs().size(); b++) {
        if (scenario.blocs().get(b).id().equals(scenario.generator().bloc())) {
          return b;
        }
      }
    }
    return -1;
  }

  /** Index of an innovation, or −1. */
  int innovation(String id) {
    return innovationIndex.getOrDefault(id, -1);
  }

  Scenario scenario() {
    return scenario;
  }

  List<Actor> states() {
    return states;
  }

  List<Item> innovations() {
    return innovations;
  }

  double start() {
    return scenario.calendar().start().year();
  }

  double end() {
    return scenario.calendar().end().year();
  }

  static double year(Moment moment, double otherwise) {
    return moment == null ? otherwise : moment.year();
  }

  /** Name of a bloc, short enough for a legend: its id where the name is long. */
  String blocName(int b) {
    Scenario.Bloc bloc = scenario.blocs().get(b);
    return bloc.name() == null ? bloc.id() : bloc.name();
  }

  /** Ids of the blocs with their names, in the order of the file. */
  Map<String, String> blocs() {
    Map<String, String> blocs = new LinkedHashMap<>();
    for (int b = 0; b < scenario.blocs().size(); b++) {
      blocs.put(scenario.blocs().get(b).id(), blocName(b));
    }
    return blocs;
  }

  /** Spells of a state in a bloc, cut to the run, with what events change. */
  List<double[]> spells(int b, String state) {
    List<double[]> spells = new ArrayList<>();
    for (Scenario.Membership membership : scenario.blocs().get(b).members()) {
      if (membership.state().equals(state)) {
        double from = Math.max(start(), year(membership.from(), start()));
        double to = Math.min(end(), year(membership.to(), end()));
        spells.add(new double[] {from, to});
      }
    }
    String bloc = scenario.blocs().get(b).id();
    for (Scenario.Event event : scenario.events()) {
      boolean concerned = bloc.equals(event.bloc()) && state.equals(event.state());
      if (concerned && event.type() == Scenario.EventType.JOIN) {
        spells.add(new double[] {event.at().year(), end()});
      } else if (concerned && event.type() == Scenario.EventType.LEAVE) {
        double at = event.at().year();
        spells.forEach(spell -> spell[1] = spell[0] < at ? Math.min(spell[1], at) : spell[1]);
      }
    }
    spells.removeIf(spell -> spell[1] <= spell[0]);
    return spells;
  }

  private int longestBloc(String state) {
    int longest = -1;
    double most = 0;
    for (int b = 0; b < scenario.blocs().size(); b++) {
      double years = spells(b, state).stream().mapToDouble(s -> s[1] - s[0]).sum();
      if (years > most) {
        most = years;
        longest = b;
      }
    }
    return longest;
  }

  private double meanBudget(Amount budget) {
    int from = (int) Math.floor(start());
    int to = Math.max(from, (int) Math.ceil(end()) - 1);
    double sum = 0;
    for (int year = from; year <= to; year++) {
      sum += budget.at(year);
    }
    return sum / (to - from + 1);
  }

  /**
   * Adoption times that the scenario itself gives: statuses at the start and origins. NaN: none.
   */
  double[] given() {
    double[] given = new double[states.size() * innovations.size()];
    Arrays.fill(given, Double.NaN);
    for (Scenario.Status status : scenario.statuses()) {
      Stage stage = status.stage();
      if (stage.isAdopted()) {
        int m = innovation(status.innovation());
        given[state(status.state()) * innovations.size() + m] = start();
      }
    }
    return given;
  }

  /** Whether a state is an origin of an innovation: it practises it without adopting it. */
  boolean[] origins() {
    boolean[] origins = new boolean[states.size() * innovations.size()];
    for (Scenario.Innovation innovation : scenario.innovations()) {
      for (String origin : innovation.origins()) {
        int m = innovation(innovation.id());
        origins[state(origin) * innovations.size() + m] = true;
      }
    }
    return origins;
  }
}
