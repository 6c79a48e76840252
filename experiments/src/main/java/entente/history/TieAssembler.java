package entente.history;

import entente.history.Chronicle.Attribute;
import entente.history.Chronicle.Tie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Makes partnerships and rivalries of the record's ties: one for each dyad and spell. */
final class TieAssembler {

  private static final int UNITED_STATES = 2;
  private static final double SUPPLY_SCALE = 20;
  private static final double MOST_AID = Math.log(1e9);
  private static final double FEWEST_TROOPS = 100;

  private final Chronicle chronicle;
  private final List<Integer> states;
  private final int start;
  private final int end;
  private final List<Object> made = new ArrayList<>();

  TieAssembler(Chronicle chronicle, List<Integer> states, int start, int end) {
    this.chronicle = chronicle;
    this.states = states;
    this.start = start;
    this.end = end;
  }

  List<Object> partnerships() {
    Network allies = chronicle.ties(Tie.ALLIANCE);
    Network agreements = chronicle.ties(Tie.AGREEMENTS);
    Network exercises = chronicle.ties(Tie.EXERCISES);
    Network arms = chronicle.ties(Tie.ARMS).moving(5, Math::log1p);
    pairs(
        (i, j) ->
            spells(
                year -> allies.at(year, i, j) + allies.at(year, j, i) > 0,
                (from, to) -> add("ALLIANCE", i, j, from, to) != null));
    pairs(
        (i, j) ->
            spells(
                year -> agreements.at(year, i, j) > 0,
                (from, to) -> add("SECCOOP", i, j, from, to) != null));
    pairs(
        (i, j) ->
            series(
                year -> exercises.at(year, i, j),
                "exerciseRate",
                add("EXERCISE", i, j, start, end)));
    for (int i : states) {
      for (int j : states) {
        if (i != j) {
          Map<String, Object> sale = directed("SUPPLY", j, i);
          series(year -> arms.at(year, i, j) / SUPPLY_SCALE, "intensity", sale);
        }
      }
    }
    fromTheUnitedStates();
    return List.copyOf(made);
  }

  private void fromTheUnitedStates() {
    int donor = chronicle.index(UNITED_STATES);
    if (!states.contains(donor)) {
      return;
    }
    for (int i : states) {
      if (i == donor) {
        continue;
      }
      series(year -> Math.log1p(aid(i, year)) / MOST_AID, "intensity", directed("SFA", donor, i));
      spells(
          year -> chronicle.value(Attribute.TROOPS, i, year) >= FEWEST_TROOPS,
          (from, to) -> {
            Map<String, Object> base = add("SECCOOP", donor, i, from, to);
            base.put("id", "troops-" + base.get("id"));
            base.put("contact", contact(i, from, to));
            return true;
          });
    }
  }

  private double aid(int i, int year) {
    double sum = 0;
    for (int y = Math.max(chronicle.first(), year - 4); y <= year; y++) {
      sum += chronicle.value(Attribute.AID, i, y);
    }
    return sum;
  }

  /** 0.1 and a tenth more for each power of ten of troops, at most 0.8. */
  private double contact(int i, int from, int to) {
    double sum = 0;
    for (int year = from; year <= to; year++) {
      sum += chronicle.value(Attribute.TROOPS, i, year) / (to - from + 1);
    }
    return WorldAssembler.round(Math.min(0.8, 0.1 + 0.1 * Math.log10(Math.max(1, sum))));
  }

  List<Object> rivalries() {
    Network rivals = chronicle.ties(Tie.RIVALRY);
    made.clear();
    pairs(
        (i, j) ->
            spells(
                year -> rivals.at(year, i, j) > 0,
                (from, to) -> {
                  Map<String, Object> one =
                      WorldAssembler.map("between", List.of(chronicle.id(i), chronicle.id(j)));
                  dates(one, from, to);
                  return made.add(one);
                }));
    return List.copyOf(made);
  }

  private void pairs(BiPredicate<Integer, Integer> each) {
    for (int a = 0; a < states.size(); a++) {
      for (int b = a + 1; b < states.size(); b++) {
        each.test(states.get(a), states.get(b));
      }
    }
  }

  /** Calls for every unbroken run of years. */
  private boolean spells(IntPredicate holds, BiPredicate<Integer, Integer> each) {
    int from = -1;
    for (int year = start; year <= end + 1; year++) {
      boolean now = year <= end && holds.test(year);
      if (now && from < 0) {
        from = year;
      } else if (!now && from >= 0) {
        each.test(from, year - 1);
        from = -1;
      }
    }
    return true;
  }

  private Map<String, Object> add(String type, int i, int j, int from, int to) {
    Map<String, Object> tie = new LinkedHashMap<>();
    tie.put(
        "id",
        type.toLowerCase(java.util.Locale.ROOT)
            + "-"
            + chronicle.id(i)
            + "-"
            + chronicle.id(j)
            + "-"
            + from);
    tie.put("type", type);
    tie.put("between", List.of(chronicle.id(i), chronicle.id(j)));
    dates(tie, from, to);
    made.add(tie);
    return tie;
  }

  private Map<String, Object> directed(String type, int source, int recipient) {
    Map<String, Object> tie = new LinkedHashMap<>();
    tie.put(
        "id",
        type.toLowerCase(java.util.Locale.ROOT)
            + "-"
            + chronicle.id(source)
            + "-"
            + chronicle.id(recipient));
    tie.put("type", type);
    tie.put("source", chronicle.id(source));
    tie.put("recipients", List.of(chronicle.id(recipient)));
    made.add(tie);
    return tie;
  }

  private void dates(Map<String, Object> tie, int from, int to) {
    if (from > start) {
      tie.put("from", from);
    }
    if (to < end) {
      tie.put("to", to + 1);
    }
  }

  /** Writes a series by year; a tie without any value above 0 is taken back. */
  private boolean series(IntToDoubleFunction value, String key, Map<String, Object> tie) {
    Map<String, Object> series = new LinkedHashMap<>();
    boolean any = false;
    for (int year = start; year <= end; year++) {
      double now = value.applyAsDouble(year);
      any |= now > 0;
      WorldAssembler.put(series, year, now);
    }
    tie.put(key, series);
    if (!any) {
      made.remove(made.size() - 1);
    }
    return any;
  }
}
