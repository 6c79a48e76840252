package entente.history;

import entente.history.Chronicle.Attribute;
import entente.history.Chronicle.Tie;
import entente.history.ChronicleReader.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes a scenario of the record, by the mapping that {@code docs/how-to/import.md} writes down.
 * The scenario is a tree of maps and lists, ready to be printed as JSON.
 */
public final class WorldAssembler {

  private static final double LEAST_THREAT = 0.1;
  private static final double THREAT_PER_RIVAL = 0.15;

  /**
   * A scenario and what was left out of it.
   *
   * @param tree the scenario
   * @param remarks what was assumed or left out, in sentences
   */
  public record Assembled(Map<String, Object> tree, List<String> remarks) {}

  private final Chronicle chronicle;
  private final Reading reading;
  private final int start;
  private final int end;
  private final List<Integer> states = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final double[] medians;

  private WorldAssembler(Reading reading, int start, int end) {
    this.reading = reading;
    this.chronicle = reading.chronicle();
    this.start = start;
    this.end = end;
    medians = new double[end - start + 1];
  }

  /**
   * The scenario of a span of years.
   *
   * @param start first year
   * @param end last year, after the first
   * @param wanted {@code all}, {@code nato}, or abbreviations or codes separated by commas
   * @throws IllegalArgumentException when years or states do not suit the record
   */
  public static Assembled assemble(Reading reading, int start, int end, String wanted) {
    Chronicle chronicle = reading.chronicle();
    if (start < chronicle.first()) {
      throw new IllegalArgumentException(
          "the record is read from %d on, but --start was %d".formatted(chronicle.first(), start));
    }
    return new WorldAssembler(reading, start, end).assemble(wanted);
  }

  private Assembled assemble(String wanted) {
    choose(wanted);
    for (int year = start; year <= end; year++) {
      int y = year;
      double[] known =
          states.stream()
              .filter(i -> chronicle.exists(i, y))
              .mapToDouble(i -> chronicle.value(Attribute.EXPENDITURE, i, y))
              .filter(v -> v > 0)
              .sorted()
              .toArray();
      medians[year - start] = known.length == 0 ? Double.NaN : known[known.length / 2];
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", "history-" + start + "-" + end);
    tree.put("title", "The record of " + start + " to " + end);
    tree.put("description", "Made by entente import from the tables of scholars.");
    tree.put("calendar", map("start", start, "end", end));
    tree.put("states", states.stream().map(this::state).toList());
    tree.put("blocs", blocs());
    tree.put("partnerships", new TieAssembler(chronicle, states, start, end).partnerships());
    tree.put("rivalries", new TieAssembler(chronicle, states, start, end).rivalries());
    List<Object> statuses = new ArrayList<>();
    tree.put("innovations", innovations(statuses));
    tree.put("statuses", statuses);
    tree.put("parameters", map("supply", map("rate", 0.3)));
    return new Assembled(tree, remarks);
  }

  private void choose(String wanted) {
    Set<String> names = new TreeSet<>(Arrays.asList(wanted.split(",")));
    SourceTable members = reading.table(KnownTable.MEMBERSHIP);
    Set<Integer> nato = new TreeSet<>();
    for (int row = 0; members != null && row < members.size(); row++) {
      if (members.text(row, "org").equals("NATO")) {
        nato.add(members.state(row, "ccode"));
      }
    }
    if (wanted.equals("nato") && nato.isEmpty()) {
      throw new IllegalArgumentException(
          "--states nato needs a table of members (org, ccode, join_date, exit_date)");
    }
    int unknown = 0;
    for (int i = 0; i < chronicle.size(); i++) {
      boolean chosen =
          wanted.equals("all")
              || wanted.equals("nato") && nato.contains(chronicle.code(i))
              || names.remove(chronicle.id(i))
              || names.remove(Integer.toString(chronicle.code(i)));
      if (chosen && !isThere(i)) {
        remarks.add(chronicle.name(i) + " is left out: not in the state system in these years");
      } else if (chosen && !hasExpenditure(i)) {
        unknown++;
        remarks.add(
            chronicle.name(i) + " is left out: no military expenditure in any of these years");
      } else if (chosen) {
        states.add(i);
      }
    }
    if (!wanted.equals("all") && !wanted.equals("nato") && !names.isEmpty()) {
      throw new IllegalArgumentException("--states names unknown states: " + names);
    }
    if (states.size() < 2) {
      throw new IllegalArgumentException(
          "fewer than two states are left; " + unknown + " lack military expenditure");
    }
  }

  private boolean isThere(int i) {
    for (int year = start; year <= end; year++) {
      if (chronicle.exists(i, year)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasExpenditure(int i) {
    for (int year = start; year <= end; year++) {
      if (chronicle.value(Attribute.EXPENDITURE, i, year) > 0) {
        return true;
      }
    }
    return false;
  }

  private Map<String, Object> state(int i) {
    Map<String, Object> budget = new LinkedHashMap<>();
    Map<String, Object> threat = new LinkedHashMap<>();
    Map<String, Object> doctrine = new LinkedHashMap<>();
    Map<String, Object> regime = new LinkedHashMap<>();
    for (int year = start; year <= end; year++) {
      double spent = chronicle.value(Attribute.EXPENDITURE, i, year);
      boolean there = chronicle.exists(i, year) && spent > 0;
      put(budget, year, there ? spent / medians[year - start] : 0);
      put(threat, year, Math.min(1, LEAST_THREAT + THREAT_PER_RIVAL * rivals(i, year)));
      double point = chronicle.value(Attribute.IDEAL_POINT, i, year);
      put(doctrine, year, Double.isNaN(point) ? 0.5 : Math.min(1, Math.max(0, (point + 3) / 6)));
      double democracy = chronicle.value(Attribute.DEMOCRACY, i, year);
      put(regime, year, Double.isNaN(democracy) ? 0.5 : democracy);
    }
    return map(
        "id", chronicle.id(i),
        "name", chronicle.name(i),
        "absorptiveCapacity", map("potential", round(potential(i))),
        "budget", budget,
        "threat", threat,
        "similarity", map("doctrinalTradition", doctrine, "regime", regime));
  }

  /** 0.3 to 0.9 by the rank of product per head at the middle of the span; 0.6 where not known. */
  private double potential(int i) {
    int year = (start + end) / 2;
    double own = chronicle.value(Attribute.INCOME, i, year);
    if (Double.isNaN(own)) {
      return 0.6;
    }
    long below =
        states.stream().filter(j -> chronicle.value(Attribute.INCOME, j, year) < own).count();
    return 0.3 + 0.6 * below / Math.max(1, states.size() - 1);
  }

  private int rivals(int i, int year) {
    int count = 0;
    for (int j : states) {
      count += chronicle.ties(Tie.RIVALRY).at(year, i, j) > 0 ? 1 : 0;
    }
    return count;
  }

  private List<Object> blocs() {
    SourceTable members = reading.table(KnownTable.MEMBERSHIP);
    Map<String, List<Object>> byBloc = new TreeMap<>();
    for (int row = 0; members != null && row < members.size(); row++) {
      int i = chronicle.index(members.state(row, "ccode"));
      int from = members.year(row, start, "join_date");
      int to = members.year(row, end + 1, "exit_date");
      if (states.contains(i) && from <= end && to > start && from < to) {
        Map<String, Object> spell = map("state", chronicle.id(i));
        if (from > start) {
          spell.put("from", members.text(row, "join_date"));
        }
        if (to <= end) {
          spell.put("to", members.text(row, "exit_date"));
        }
        byBloc.computeIfAbsent(members.text(row, "org"), key -> new ArrayList<>()).add(spell);
      }
    }
    List<Object> blocs = new ArrayList<>();
    byBloc.forEach(
        (org, spells) -> {
          boolean warsaw = org.toLowerCase(java.util.Locale.ROOT).contains("warsaw");
          int hub = chronicle.index(warsaw ? 365 : 2);
          Map<String, Object> bloc =
              map(
                  "id",
                  warsaw ? "warsaw-pact" : org.toLowerCase(java.util.Locale.ROOT),
                  "name",
                  org);
          if (states.contains(hub)) {
            bloc.put("hub", chronicle.id(hub));
          }
          bloc.put("governance", warsaw ? 0.9 : 0.1);
          bloc.put("members", spells);
          blocs.add(bloc);
        });
    return blocs;
  }

  private List<Object> innovations(List<Object> statuses) {
    List<Object> list = new ArrayList<>();
    for (String innovation : chronicle.innovations()) {
      int earliest =
          states.stream().mapToInt(i -> chronicle.adopted(innovation, i)).min().orElse(end + 1);
      if (earliest > end) {
        remarks.add(innovation + " is left out: none of the states adopts it in these years");
        continue;
      }
      List<String> origins = new ArrayList<>();
      for (int i : states) {
        int year = chronicle.adopted(innovation, i);
        if (year == earliest) {
          origins.add(chronicle.id(i));
        } else if (year <= start) {
          statuses.add(
              map(
                  "state",
                  chronicle.id(i),
                  "innovation",
                  innovation,
                  "stage",
                  "ROUTINISED",
                  "depth",
                  1,
                  "proficiency",
                  0.9));
        }
      }
      Map<String, Object> one = map("id", innovation, "kind", "TECHNOLOGY");
      if (earliest > start) {
        one.put("introduced", earliest);
      }
      one.put("origins", origins);
      list.add(one);
    }
    return list;
  }

  /** Writes a value only where it differs from the year before. */
  static void put(Map<String, Object> series, int year, double value) {
    double rounded = round(value);
    Object before = series.isEmpty() ? null : series.values().toArray()[series.size() - 1];
    if (before == null || (double) before != rounded) {
      series.put(Integer.toString(year), rounded);
    }
  }

  static double round(double value) {
    return new java.math.BigDecimal(value).round(new java.math.MathContext(4)).doubleValue();
  }

  static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int k = 0; k < entries.length; k += 2) {
      map.put((String) entries[k], entries[k + 1]);
    }
    return map;
  }
}
