package entente.history;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the record says of a set of states over a span of years, in primitive columns: attributes by
 * state and year, ties by dyad and year, and times of adoption. Gaps in an attribute are filled by
 * one rule, the last known value; before the first known value it is NaN.
 */
public final class Chronicle {

  /** Attributes of states that are kept. */
  public enum Attribute {
    /** Composite index of national capability. */
    CINC("cinc"),
    /** Military expenditure, thousands of current US dollars. */
    EXPENDITURE("milex"),
    /** Military personnel, thousands. */
    PERSONNEL("milper"),
    /** Population, thousands. */
    POPULATION("tpop"),
    /** Product per head, 2011 dollars. */
    INCOME("mrgdppc"),
    /** Electoral democracy, [0, 1]. */
    DEMOCRACY("v2x_polyarchy"),
    /** United Nations ideal point. */
    IDEAL_POINT("un_idealpoint"),
    /** Military aid by the United States, constant dollars; 0 where none. */
    AID("mil_total"),
    /** Troops of the United States; 0 where none. */
    TROOPS("us_troops_mean");

    private final String column;

    Attribute(String column) {
      this.column = column;
    }

    /** Its column in the tables. */
    String column() {
      return column;
    }
  }

  /** Networks that are kept. */
  public enum Tie {
    /** Defence pacts. */
    ALLIANCE,
    /** Joint exercises, each shared among its partners. */
    EXERCISES,
    /** Defence cooperation agreements in force, counted. */
    AGREEMENTS,
    /** Arms received from j, trend-indicator values in millions of 1990 dollars. */
    ARMS,
    /** Strategic rivalry. */
    RIVALRY,
    /** Land or near-sea contiguity. */
    CONTIGUITY
  }

  /** The time of adoption of those who never did, as far as is known. */
  public static final int NEVER = Integer.MAX_VALUE;

  private final int first;
  private final int last;
  private final int[] states;
  private final String[] names;
  private final String[] ids;
  private final boolean[][] exists;
  private final Map<Attribute, double[][]> attributes = new LinkedHashMap<>();
  private final Map<Tie, Network> ties = new LinkedHashMap<>();
  private final SortedMap<String, int[]> adoption = new TreeMap<>();
  private final SortedMap<String, boolean[]> doubtful = new TreeMap<>();
  private final int[][] windows;

  /** An empty chronicle. */
  Chronicle(int first, int last, int[] states) {
    this.first = first;
    this.last = last;
    this.states = states.clone();
    Arrays.sort(this.states);
    names = new String[states.length];
    Arrays.setAll(names, k -> Integer.toString(this.states[k]));
    ids = names.clone();
    exists = new boolean[states.length][last - first + 1];
    windows = new int[states.length][];
    for (Attribute one : Attribute.values()) {
      double[][] column = new double[states.length][last - first + 1];
      for (double[] row : column) {
        Arrays.fill(row, isFlow(one) ? 0 : Double.NaN);
      }
      attributes.put(one, column);
    }
    for (Tie tie : Tie.values()) {
      ties.put(tie, new Network(first, last, states.length));
    }
  }

  /** Whether a year without a row means 0 rather than unknown. */
  static boolean isFlow(Attribute attribute) {
    return attribute == Attribute.AID || attribute == Attribute.TROOPS;
  }

  /** First year. */
  public int first() {
    return first;
  }

  /** Last year. */
  public int last() {
    return last;
  }

  /** Number of states. */
  public int size() {
    return states.length;
  }

  /** Code of a state. */
  public int code(int i) {
    return states[i];
  }

  /** Index of a code, or negative. */
  public int index(int code) {
    return Arrays.binarySearch(states, code);
  }

  /** Name of a state. */
  public String name(int i) {
    return names[i];
  }

  void name(int i, String name, String abbreviation) {
    names[i] = name.isEmpty() ? names[i] : name;
    ids[i] = abbreviation.isEmpty() ? ids[i] : abbreviation;
  }

  /** Short id of a state: its abbreviation, or its code where none is written. */
  public String id(int i) {
    return ids[i];
  }

  /** Whether a state is in the state system in a year. */
  public boolean exists(int i, int year) {
    return exists[i][Math.min(last, Math.max(first, year)) - first];
  }

  void exist(int i, int year) {
    if (year >= first && year <= last) {
      exists[i][year - first] = true;
    }
  }

  /** Value of an attribute; NaN before it is first known. */
  public double value(Attribute attribute, int i, int year) {
    return attributes.get(attribute)[i][year - first];
  }

  void put(Attribute attribute, int i, int year, double value) {
    if (year >= first && year <= last && !Double.isNaN(value)) {
      attributes.get(attribute)[i][year - first] = value;
    }
  }

  /** Adds a flow. */
  void pour(Attribute attribute, int i, int year, double value) {
    if (year >= first && year <= last && value > 0) {
      attributes.get(attribute)[i][year - first] += value;
    }
  }

  /** Fills gaps with the last known value; returns how many cells were filled. */
  int fill(Attribute attribute) {
    int filled = 0;
    for (double[] row : attributes.get(attribute)) {
      for (int t = 1; t < row.length; t++) {
        if (Double.isNaN(row[t]) && !Double.isNaN(row[t - 1])) {
          row[t] = row[t - 1];
          filled++;
        }
      }
    }
    return filled;
  }

  /** A network. */
  public Network ties(Tie tie) {
    return ties.get(tie);
  }

  void replace(Tie tie, Network network) {
    ties.put(tie, network);
  }

  /** The innovations whose adoption is known, sorted. */
  public List<String> innovations() {
    return List.copyOf(adoption.keySet());
  }

  /** Year in which a state first had an innovation; {@link #NEVER} where it is not known to. */
  public int adopted(String innovation, int i) {
    int[] years = adoption.get(innovation);
    return years == null ? NEVER : years[i];
  }

  void adopt(String innovation, int i, int year, boolean uncertain) {
    int[] years =
        adoption.computeIfAbsent(
            innovation,
            key -> {
              int[] never = new int[states.length];
              Arrays.fill(never, NEVER);
              return never;
            });
    years[i] = Math.min(years[i], year);
    doubtful.computeIfAbsent(innovation, key -> new boolean[states.length])[i] |= uncertain;
  }

  /** Whether the year is only the first in which anybody looked, or a jump in reporting. */
  public boolean isUncertain(String innovation, int i) {
    boolean[] flags = doubtful.get(innovation);
    return flags != null && flags[i];
  }

  /** First and last year in which the state is observed; null where no window is known. */
  public int[] window(int i) {
    return windows[i];
  }

  void window(int i, int from, int to) {
    windows[i] = new int[] {from, to};
  }
}
