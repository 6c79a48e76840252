package entente.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What was known the year before, for every row of a risk set: attributes of the state relative to
 * the states of that year, and its exposures to those who had the innovation by then.
 */
public final class Panel {

  /** A column of the panel. */
  public enum Column {
    /** Composite index of capability, logarithm, in standard deviations of the year. */
    CINC,
    /** Military expenditure, the same. */
    EXPENDITURE,
    /** Military personnel, the same. */
    PERSONNEL,
    /** Population, the same. */
    POPULATION,
    /** Product per head, the same. */
    INCOME,
    /** Electoral democracy, in standard deviations of the year. */
    DEMOCRACY,
    /** Share of all innovations on record that the state had. */
    PORTFOLIO,
    /** Of those, the share it adopted within five years. */
    RECENT_PORTFOLIO,
    /** Supply ties to all, Σ ln(1 + TIV in five years), in standard deviations of the year. */
    ARMS_RECEIVED,
    /** Background attention to adopters Σ √P_j e^(−|y_i − y_j|) a_j. */
    WORLD_SEEN,
    /** Background attention to all. */
    WORLD_ALL,
    /** The same to allies who adopted. */
    ALLIES_SEEN,
    /** The same to all allies. */
    ALLIES_ALL,
    /** The same to neighbours who adopted. */
    NEIGHBOURS_SEEN,
    /** The same to all neighbours. */
    NEIGHBOURS_ALL,
    /** The same to partners of agreements who adopted. */
    PARTNERS_SEEN,
    /** The same to all partners of agreements. */
    PARTNERS_ALL,
    /** Supply ties to adopters, Σ ln(1 + TIV in five years). */
    SUPPLY,
    /** Joint exercises of three years with adopters. */
    EXERCISES,
    /** Military aid of five years from an adopting United States, ln(1 + dollars)/ln 10^9. */
    AID,
    /** Share of rivals who adopted. */
    RIVALS,
    /** ln(1 + states that adopted within five years), those left-censored or in doubt left out. */
    MOMENTUM,
    /** ln(1 + states that adopted within two years). */
    LATEST,
    /** ln(1 + states that adopted). */
    ADOPTERS,
    /** Share of allies who adopted. */
    ALLY_SHARE,
    /** Exposure count to allies, ln(1 + adopters). */
    ALLY_COUNT
  }

  private final RiskSet risk;
  private final List<String> innovations;
  private final double[][] columns;

  Panel(RiskSet risk, List<String> innovations, double[][] columns) {
    this.risk = risk;
    this.innovations = List.copyOf(innovations);
    this.columns = columns;
  }

  /** The rows. */
  public RiskSet risk() {
    return risk;
  }

  /** Names of the innovations. */
  public List<String> innovations() {
    return innovations;
  }

  /** Value of a column. */
  public double at(Column column, int row) {
    return columns[column.ordinal()][row];
  }

  /** The same panel with a column at 0 in some rows. */
  Panel without(Column column, IntPredicate where) {
    double[][] changed = columns.clone();
    double[] values = columns[column.ordinal()].clone();
    for (int row = 0; row < values.length; row++) {
      values[row] = where.test(row) ? 0 : values[row];
    }
    changed[column.ordinal()] = values;
    return new Panel(risk, innovations, changed);
  }

  /** Rows of years from a first to a last. */
  public int[] rows(int from, int to) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < risk.size(); row++) {
      if (risk.years()[row] >= from && risk.years()[row] <= to) {
        rows.add(row);
      }
    }
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }
}
