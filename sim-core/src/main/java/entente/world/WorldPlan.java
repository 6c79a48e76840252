package entente.world;

import entente.network.Tie;
import entente.random.Luck;
import entente.scenario.Scenario;
import entente.value.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A scenario made ready to run: ids sorted and turned into indices, terms resolved, everything
 * dated put into one time line. Immutable and shared by all runs of the scenario. Because
 * everything is sorted by id, the order in which a file lists states, innovations or partnerships
 * cannot matter.
 */
public final class WorldPlan {

  /** Most states of a world of the whole model, which keeps a number for every pair. */
  public static final int MOST_STATES = 3000;

  private final Scenario scenario;
  private final List<Scenario.StateProfile> states;
  private final InnovationColumns innovations;
  private final List<Scenario.Bloc> blocs;
  private final List<Scenario.ExportRegime> regimes;
  private final List<Scenario.Programme> programmes;
  private final Map<String, Integer> stateIndex;
  private final Map<String, Integer> innovationIndex = new HashMap<>();
  private final Map<String, Integer> blocIndex;
  private final Map<String, Integer> threatIndex;
  private final List<PlannedPartnership> partnerships = new ArrayList<>();
  private final List<Occurrence> timeline;
  private final GeneratedStates generated;
  private final ContagionPlan contagion;
  private final long[] stateKeys;
  private final long[] innovationKeys;

  /** A partnership with its terms resolved: pairs of one list, or of a bloc. */
  record PlannedPartnership(
      Scenario.Partnership declared, Tie.Terms terms, List<int[]> arcs, int bloc) {}

  /**
   * Plans a scenario; a generated world is written out first (see {@link WorldGenerator}), unless
   * it is a large one of pure contagion, which only the lean engine runs.
   *
   * @param declared a valid scenario
   * @throws IllegalArgumentException when it has more than {@value #MOST_STATES} states and more
   *     than contagion can happen
   */
  public WorldPlan(Scenario declared) {
    boolean contagious = PureContagion.suits(declared);
    if (!contagious) {
      refuseTooMany(declared.name(), stateCount(declared));
    }
    if (contagious && declared.generator() != null && stateCount(declared) > MOST_STATES) {
      scenario = WorldGenerator.seeded(declared);
      generated = new GeneratedStates(declared.generator());
      states = generated;
      stateIndex = Map.of();
    } else {
      scenario = WorldGenerator.expand(declared);
      generated = null;
      states = sorted(scenario.states(), Scenario.StateProfile::id);
      stateIndex = index(states, Scenario.StateProfile::id);
    }
    innovations =
        new InnovationColumns(
            sorted(scenario.innovations(), Scenario.Innovation::id),
            scenario.calendar().start().year());
    for (int m = 0; m < innovations.size(); m++) {
      innovationIndex.put(innovations.id(m), m);
    }
    blocs = sorted(scenario.blocs(), Scenario.Bloc::id);
    blocIndex = index(blocs, Scenario.Bloc::id);
    regimes = sorted(scenario.exportRegimes(), Scenario.ExportRegime::id);
    programmes = sorted(scenario.programmes(), Scenario.Programme::id);
    threatIndex = index(scenario.threats(), Scenario.Threat::id);
    for (Scenario.Partnership partnership : scenario.partnerships()) {
      partnerships.add(plan(partnership));
    }
    partnerships.sort(Comparator.comparing(p -> p.terms().id()));
    stateKeys = states.stream().mapToLong(s -> Luck.key(s.id())).toArray();
    innovationKeys = new long[innovations.size()];
    for (int m = 0; m < innovationKeys.length; m++) {
      innovationKeys[m] = Luck.key(innovations.id(m));
    }
    timeline = new Timeline(this).occurrences();
    contagion = contagious ? new ContagionPlan(this, declared) : null;
  }

  private static long stateCount(Scenario declared) {
    return declared.states().size()
        + (declared.generator() == null ? 0L : declared.generator().states());
  }

  /** Refuses a world too large for the whole model. */
  static void refuseTooMany(String name, long states) {
    if (states > MOST_STATES) {
      throw new IllegalArgumentException(
          "scenario '"
              + name
              + "' has "
              + states
              + " states; the whole model allows at most "
              + MOST_STATES
              + ", and more only where nothing but contagion can happen");
    }
  }

  private static <T> List<T> sorted(List<T> things, Function<T, String> id) {
    List<T> copy = new ArrayList<>(things);
    copy.sort(Comparator.comparing(id));
    return Collections.unmodifiableList(copy);
  }

  private static <T> Map<String, Integer> index(List<T> things, Function<T, String> id) {
    Map<String, Integer> index = new HashMap<>();
    for (T thing : things) {
      index.put(id.apply(thing), index.size());
    }
    return index;
  }

  private PlannedPartnership plan(Scenario.Partnership p) {
    List<int[]> arcs = new ArrayList<>();
    boolean symmetric = p.symmetric() == null ? !p.type().runsOneWay() : p.symmetric();
    for (String recipient : p.recipients()) {
      addPair(arcs, state(p.source()), state(recipient), symmetric);
    }
    for (int a = 0; a < p.between().size(); a++) {
      for (int b = a + 1; b < p.between().size(); b++) {
        addPair(arcs, state(p.between().get(a)), state(p.between().get(b)), true);
      }
    }
    Tie.Terms terms =
        new Tie.Terms(
            idOf(p),
            p.type(),
            p.weight() == null ? p.type().weight() : p.weight(),
            p.contact() == null ? p.type().contact() : p.contact(),
            p.intensity(),
            p.exerciseRate(),
            p.alignment(),
            p.conditionality(),
            p.tailoring(),
            p.teachingShare(),
            p.targets().stream().map(this::innovation).toList(),
            p.institutionalLink() == null ? p.type().institutionalLink() : p.institutionalLink(),
            p.linkedTo(),
            p.threat() == null ? -1 : threatIndex.get(p.threat()));
    return new PlannedPartnership(p, terms, arcs, p.bloc() == null ? -1 : bloc(p.bloc()));
  }

  private static String idOf(Scenario.Partnership p) {
    return p.id() != null
        ? p.id()
        : String.join(
            ":",
            p.type().name(),
            p.source(),
            p.recipients().stream().sorted().toList().toString(),
            p.between().stream().sorted().toList().toString(),
            p.bloc(),
            Double.toString(time(p.from(), 0)));
  }

  private static void addPair(List<int[]> arcs, int source, int recipient, boolean symmetric) {
    arcs.add(new int[] {source, recipient});
    if (symmetric) {
      arcs.add(new int[] {recipient, source});
    }
  }

  static double time(Moment moment, double otherwise) {
    return moment == null ? otherwise : moment.year();
  }

  /** The declaration. */
  public Scenario scenario() {
    return scenario;
  }

  /** The plan of the lean engine where nothing but contagion can happen; else null. */
  public ContagionPlan contagion() {
    return contagion;
  }

  /** Number of states N. */
  public int size() {
    return states.size();
  }

  /** The profile of a state. */
  public Scenario.StateProfile state(int i) {
    return states.get(i);
  }

  /** Index of a state by its id. */
  public int state(String id) {
    int number = generated == null ? -1 : generated.number(id);
    return number >= 0 ? number : required(stateIndex, id, "state");
  }

  /** Name of a state as tables print it. */
  public String stateName(int i) {
    String name = states.get(i).name();
    return name == null ? states.get(i).id() : name;
  }

  /** The innovations' attributes. */
  public InnovationColumns innovations() {
    return innovations;
  }

  /** Index of an innovation by its id. */
  public int innovation(String id) {
    return required(innovationIndex, id, "innovation");
  }

  /** Number of blocs. */
  public int blocCount() {
    return blocs.size();
  }

  /** Index of a bloc by its id. */
  public int bloc(String id) {
    return required(blocIndex, id, "bloc");
  }

  /** Declaration of a bloc. */
  public Scenario.Bloc bloc(int b) {
    return blocs.get(b);
  }

  List<Scenario.Bloc> blocs() {
    return blocs;
  }

  List<Scenario.ExportRegime> regimes() {
    return regimes;
  }

  List<Scenario.Programme> programmes() {
    return programmes;
  }

  List<PlannedPartnership> partnerships() {
    return partnerships;
  }

  List<Scenario.StateProfile> states() {
    return states;
  }

  int threat(String id) {
    return required(threatIndex, id, "threat");
  }

  int regime(String id) {
    return position(regimes, Scenario.ExportRegime::id, id);
  }

  int programme(String id) {
    return position(programmes, Scenario.Programme::id, id);
  }

  int partnership(String id) {
    return position(partnerships, p -> p.terms().id(), id);
  }

  private static <T> int position(List<T> things, Function<T, String> idOf, String id) {
    for (int k = 0; k < things.size(); k++) {
      if (idOf.apply(things.get(k)).equals(id)) {
        return k;
      }
    }
    throw new IllegalArgumentException("the scenario has no '" + id + "'");
  }

  private static int required(Map<String, Integer> index, String id, String kind) {
    Integer found = index.get(id);
    if (found == null) {
      throw new IllegalArgumentException("the scenario has no " + kind + " '" + id + "'");
    }
    return found;
  }

  List<Occurrence> timeline() {
    return timeline;
  }

  long stateKey(int i) {
    return stateKeys[i];
  }

  long innovationKey(int m) {
    return innovationKeys[m];
  }

  /** Number of steps of a run. */
  public int ticks() {
    Scenario.Calendar calendar = scenario.calendar();
    double years = calendar.end().year() - calendar.start().year();
    return (int) StrictMath.round(years * calendar.ticksPerYear());
  }

  /** Decimal year at the start of a step. */
  public double timeOf(int tick) {
    return scenario.calendar().start().year() + tick / (double) scenario.calendar().ticksPerYear();
  }
}
