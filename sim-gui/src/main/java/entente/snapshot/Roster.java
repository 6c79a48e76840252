package entente.snapshot;

import entente.scenario.Scenario;
import entente.value.InnovationKind;
import entente.value.PartnershipType;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who and what a run is about: everything that stays the same from its first step to its last.
 * States, innovations and blocs stand in the order of their ids, as in the columns of the world.
 *
 * @param name short name of the scenario
 * @param title its title
 * @param question the question it answers; empty for none
 * @param states the states
 * @param innovations the innovations
 * @param blocs the blocs
 * @param partnerships names of the partnerships by id, for menus
 * @param regimes names of the export regimes by id
 * @param directives whether any bloc has a hub that may order something
 * @param start first moment, decimal year
 * @param ticks steps of the whole run
 * @param ticksPerYear steps in a year
 */
public record Roster(
    String name,
    String title,
    String question,
    List<Actor> states,
    List<Item> innovations,
    List<Group> blocs,
    Map<String, String> partnerships,
    Map<String, String> regimes,
    boolean directives,
    double start,
    int ticks,
    int ticksPerYear) {

  /** Copies the lists. */
  public Roster {
    states = List.copyOf(states);
    innovations = List.copyOf(innovations);
    blocs = List.copyOf(blocs);
  }

  /**
   * A state.
   *
   * @param id short id, as labels print it
   * @param name full name
   * @param longitude degrees east; NaN where unknown
   * @param latitude degrees north; NaN where unknown
   * @param homeBloc the first bloc it ever belongs to, or −1
   * @param budget its defence budget at the start, in medians
   */
  public record Actor(
      String id, String name, double longitude, double latitude, int homeBloc, double budget) {}

  /**
   * An innovation.
   *
   * @param id id
   * @param name name
   * @param kind tactic, technique or technology
   * @param introduced decimal year of its introduction
   */
  public record Item(String id, String name, InnovationKind kind, double introduced) {}

  /**
   * A bloc.
   *
   * @param id id
   * @param name name
   * @param hub index of its hub, or −1
   */
  public record Group(String id, String name, int hub) {

    private static final int SHORT_NAME = 22;
    private static final int ABBREVIATION = 5;

    /** A name for legends: its own where that is short, else its id as words. */
    public String brief() {
      if (name.length() <= SHORT_NAME) {
        return name;
      }
      if (id.length() <= ABBREVIATION) {
        return id.toUpperCase(Locale.ROOT);
      }
      StringBuilder words = new StringBuilder(id.replace('-', ' '));
      for (int k = 0; k < words.length(); k++) {
        if (k == 0 || words.charAt(k - 1) == ' ') {
          words.setCharAt(k, Character.toUpperCase(words.charAt(k)));
        }
      }
      return words.toString();
    }
  }

  /** The roster of a planned scenario. */
  public static Roster of(WorldPlan plan) {
    Scenario scenario = plan.scenario();
    int[] home = new int[plan.size()];
    java.util.Arrays.fill(home, -1);
    List<Group> blocs = new ArrayList<>();
    boolean directives = false;
    for (int b = 0; b < plan.blocCount(); b++) {
      Scenario.Bloc bloc = plan.bloc(b);
      blocs.add(
          new Group(
              bloc.id(),
              bloc.name() == null ? bloc.id() : bloc.name(),
              bloc.hub() == null ? -1 : plan.state(bloc.hub())));
      directives |= bloc.hub() != null;
      for (Scenario.Membership member : bloc.members()) {
        int i = plan.state(member.state());
        home[i] = home[i] < 0 ? b : home[i];
      }
    }
    List<Actor> states = new ArrayList<>();
    for (int i = 0; i < plan.size(); i++) {
      Scenario.StateProfile profile = plan.state(i);
      states.add(
          new Actor(
              profile.id(),
              plan.stateName(i),
              profile.longitude() == null ? Double.NaN : profile.longitude(),
              profile.latitude() == null ? Double.NaN : profile.latitude(),
              home[i],
              profile.budget().at(scenario.calendar().start().year())));
    }
    List<Item> innovations = new ArrayList<>();
    for (int m = 0; m < plan.innovations().size(); m++) {
      innovations.add(
          new Item(
              plan.innovations().id(m),
              plan.innovations().name(m),
              plan.innovations().kind(m),
              plan.innovations().introduced(m)));
    }
    Map<String, String> regimes = new TreeMap<>();
    scenario
        .exportRegimes()
        .forEach(r -> regimes.put(r.id(), r.name() == null ? r.id() : r.name()));
    return new Roster(
        scenario.name(),
        scenario.title(),
        scenario.question() == null ? "" : scenario.question(),
        states,
        innovations,
        blocs,
        partnershipNames(scenario),
        regimes,
        directives,
        scenario.calendar().start().year(),
        plan.ticks(),
        scenario.calendar().ticksPerYear());
  }

  private static Map<String, String> partnershipNames(Scenario scenario) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Scenario.Partnership p : scenario.partnerships()) {
      if (p.id() != null && p.type() != PartnershipType.INDUSTRIAL) {
        names.put(p.id(), p.name() == null ? p.id() : p.name());
      }
    }
    scenario
        .programmes()
        .forEach(p -> names.put("programme:" + p.id(), p.name() == null ? p.id() : p.name()));
    return names;
  }

  /** Number of states. */
  public int size() {
    return states.size();
  }

  /** The decimal year of a step. */
  public double timeOf(int tick) {
    return start + tick / (double) ticksPerYear;
  }

  /** The step nearest to a decimal year, kept inside the run. */
  public int tickOf(double year) {
    return Math.max(0, Math.min(ticks, (int) Math.round((year - start) * ticksPerYear)));
  }

  /** Index of a state, or −1. */
  public int state(String id) {
    for (int i = 0; i < states.size(); i++) {
      if (states.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Index of an innovation, or −1. */
  public int innovation(String id) {
    for (int m = 0; m < innovations.size(); m++) {
      if (innovations.get(m).id().equals(id)) {
        return m;
      }
    }
    return -1;
  }
}
