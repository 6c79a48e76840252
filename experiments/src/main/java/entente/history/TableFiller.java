package entente.history;

import entente.history.Chronicle.Attribute;
import entente.history.Chronicle.Tie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Pours one table into a chronicle and accounts for every row it leaves out. */
final class TableFiller {

  private static final String NO_STATE = "a state that is not among the national capabilities";
  private static final String OUTSIDE = "outside the years";
  private static final int OPEN_END = 9999;
  private static final int FARTHEST_CONTIGUITY = 2;

  private final Chronicle into;
  private final SourceTable table;

  TableFiller(Chronicle into, SourceTable table) {
    this.into = into;
    this.table = table;
  }

  void fill() {
    if (table.kind() == KnownTable.EXERCISE_PARTICIPANTS) {
      exercises();
      return;
    } else if (table.kind() == KnownTable.ALLIANCE_MEMBERS) {
      allianceMembers();
      return;
    }
    for (int row = 0; row < table.size(); row++) {
      row(row);
    }
  }

  private void row(int row) {
    switch (table.kind()) {
      case CAPABILITIES -> capabilities(row);
      case IDEAL_POINTS -> attribute(row, Attribute.IDEAL_POINT, "IdealPoint", "IdealPointAll");
      case AID -> flow(row, Attribute.AID, "mil_total");
      case TROOPS -> flow(row, Attribute.TROOPS, "us_troops_mean", "troops");
      case ALLIANCE_DYADS -> allianceDyad(row);
      case EXERCISE_DYADS -> exerciseDyad(row);
      case AGREEMENTS -> agreement(row);
      case ARMS -> arms(row);
      case RIVALRIES -> spell(row, Tie.RIVALRY, 1);
      case CONTIGUITY -> contiguity(row);
      case ADOPTION -> adoption(row);
      case WINDOWS -> window(row);
      default -> {}
    }
  }

  private int state(int row, String... names) {
    return into.index(table.state(row, names));
  }

  private void capabilities(int row) {
    int i = state(row, "ccode");
    int year = table.year(row, 0, "year");
    if (i < 0 || year < into.first() || year > into.last()) {
      table.leaveOut(row, OUTSIDE);
      return;
    }
    into.exist(i, year);
    into.name(i, table.text(row, "name", "statenme"), table.text(row, "abb", "stateabb"));
    for (Attribute one : Attribute.values()) {
      double value = table.number(row, one.column());
      boolean missing = value < 0 && one != Attribute.IDEAL_POINT;
      if (!Chronicle.isFlow(one) && !missing) {
        into.put(one, i, year, value);
      }
    }
  }

  private void attribute(int row, Attribute attribute, String... names) {
    int i = state(row, "ccode");
    if (i < 0) {
      table.leaveOut(row, NO_STATE);
    } else {
      into.put(attribute, i, table.year(row, 0, "year"), table.number(row, names));
    }
  }

  private void flow(int row, Attribute attribute, String... names) {
    int i = state(row, "ccode");
    if (i < 0) {
      table.leaveOut(row, NO_STATE);
    } else {
      into.pour(attribute, i, table.year(row, 0, "year"), table.number(row, names));
    }
  }

  private void allianceDyad(int row) {
    if (!(table.number(row, "defense") > 0)) {
      table.leaveOut(row, "no promise of defence");
      return;
    }
    boolean correlates = table.columns().contains("dyad_st_year");
    int i = state(row, "ccode1", "stateA");
    int j = state(row, "ccode2", "stateB");
    int from = table.year(row, into.first(), "start", "dyad_st_year", "year");
    int to = table.year(row, OPEN_END, "end", "dyad_end_year", "year");
    if (i < 0 || j < 0) {
      table.leaveOut(row, NO_STATE);
    } else if (to < into.first() || from > into.last()) {
      table.leaveOut(row, OUTSIDE);
    } else {
      into.ties(Tie.ALLIANCE).set(from, to, i, j, 1);
      if (correlates) {
        into.ties(Tie.ALLIANCE).set(from, to, j, i, 1);
      }
    }
  }

  private void allianceMembers() {
    Map<String, TreeSet<Integer>> byTreaty = new LinkedHashMap<>();
    for (int row = 0; row < table.size(); row++) {
      if (state(row, "ccode", "member") < 0) {
        table.leaveOut(row, NO_STATE);
      } else if (!(table.number(row, "defense") > 0)) {
        table.leaveOut(row, "no promise of defence");
      } else {
        byTreaty
            .computeIfAbsent(table.text(row, "version4id", "atopid"), key -> new TreeSet<>())
            .add(row);
      }
    }
    for (TreeSet<Integer> rows : byTreaty.values()) {
      for (int a : rows) {
        for (int b : rows) {
          int from = Math.max(memberFrom(a), memberFrom(b));
          int to = Math.min(memberTo(a), memberTo(b));
          into.ties(Tie.ALLIANCE)
              .set(from, to, state(a, "ccode", "member"), state(b, "ccode", "member"), 1);
        }
      }
    }
  }

  private int memberFrom(int row) {
    return table.year(row, into.first(), "mem_st_year", "yrent");
  }

  private int memberTo(int row) {
    return table.year(row, OPEN_END, "mem_end_year", "yrexit");
  }

  private void exerciseDyad(int row) {
    int i = state(row, "ccode1");
    int j = state(row, "ccode2");
    double weight = table.number(row, "w_exercises", "n_exercises");
    if (i < 0 || j < 0) {
      table.leaveOut(row, NO_STATE);
    } else {
      both(Tie.EXERCISES, table.year(row, 0, "year"), i, j, weight);
    }
  }

  /** Each exercise is shared among its partners: weight 1/(participants − 1) for each pair. */
  private void exercises() {
    Map<String, TreeSet<Integer>> participants = new LinkedHashMap<>();
    Map<String, Integer> years = new LinkedHashMap<>();
    for (int row = 0; row < table.size(); row++) {
      int i = state(row, "ccode");
      if (i < 0) {
        table.leaveOut(row, NO_STATE);
        continue;
      }
      String id = table.text(row, "MMEID");
      participants.computeIfAbsent(id, key -> new TreeSet<>()).add(i);
      years.put(id, table.year(row, 0, "year"));
    }
    participants.forEach(
        (id, who) -> {
          for (int i : who) {
            for (int j : who) {
              into.ties(Tie.EXERCISES).add(years.get(id), i, j, 1.0 / Math.max(1, who.size() - 1));
            }
          }
        });
  }

  private void agreement(int row) {
    int i = state(row, "ccode1");
    int j = state(row, "ccode2");
    if (i < 0 || j < 0) {
      table.leaveOut(row, NO_STATE);
      return;
    }
    int from = Math.max(into.first(), table.year(row, OPEN_END, "signYear"));
    for (int year = from; year <= into.last(); year++) {
      if (into.ties(Tie.AGREEMENTS).at(year, i, j) == 0) {
        both(Tie.AGREEMENTS, year, i, j, 1);
      }
    }
  }

  private void arms(int row) {
    int supplier = state(row, "supplier_ccode");
    int recipient = state(row, "recipient_ccode");
    double value = table.number(row, "tiv_musd1990", "tiv");
    if (supplier < 0 || recipient < 0) {
      table.leaveOut(row, NO_STATE);
    } else if (!(value > 0)) {
      table.leaveOut(row, "no value above 0");
    } else {
      into.ties(Tie.ARMS).add(table.year(row, 0, "year"), recipient, supplier, value);
    }
  }

  private void contiguity(int row) {
    if (table.number(row, "conttype") > FARTHEST_CONTIGUITY) {
      table.leaveOut(row, "farther than 12 miles of water");
      return;
    }
    int i = state(row, "ccode1", "state1no");
    int j = state(row, "ccode2", "state2no");
    if (i < 0 || j < 0) {
      table.leaveOut(row, NO_STATE);
      return;
    }
    int from = table.year(row, into.first(), "stdate", "begin");
    int to = table.year(row, OPEN_END, "enddate", "end");
    into.ties(Tie.CONTIGUITY).set(from, to, i, j, 1);
    into.ties(Tie.CONTIGUITY).set(from, to, j, i, 1);
  }

  private void spell(int row, Tie tie, double weight) {
    int i = state(row, "ccode1");
    int j = state(row, "ccode2");
    if (i < 0 || j < 0) {
      table.leaveOut(row, NO_STATE);
      return;
    }
    int from = table.year(row, into.first(), "start");
    int to = table.year(row, OPEN_END, "end");
    if (to < into.first() || from > into.last()) {
      table.leaveOut(row, OUTSIDE);
      return;
    }
    into.ties(tie).set(from, to, i, j, weight);
    into.ties(tie).set(from, to, j, i, weight);
  }

  private void both(Tie tie, int year, int i, int j, double weight) {
    if (weight > 0) {
      into.ties(tie).add(year, i, j, weight);
      into.ties(tie).add(year, j, i, weight);
    }
  }

  private void adoption(int row) {
    int i = state(row, "ccode");
    int year = table.year(row, OPEN_END, "first_year");
    if (i < 0) {
      table.leaveOut(row, NO_STATE);
    } else if (year > into.last()) {
      table.leaveOut(row, OUTSIDE);
    } else {
      boolean uncertain =
          table.number(row, "left_censored") > 0 || table.number(row, "reporting_jump") > 1.5;
      into.adopt(table.text(row, "innovation"), i, year, uncertain);
    }
  }

  private void window(int row) {
    int i = state(row, "ccode");
    if (i < 0) {
      table.leaveOut(row, NO_STATE);
    } else {
      into.window(i, table.year(row, 0, "obs_start"), table.year(row, 0, "obs_end"));
    }
  }
}
