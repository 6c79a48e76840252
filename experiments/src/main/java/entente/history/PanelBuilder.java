package entente.history;

import entente.history.Chronicle.Tie;
import entente.history.Panel.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds a panel year by year. The row of year t reads the chronicle at t − 1 and adoptions up to t
 * − 1, and nothing later; a builder that knows the record up to a year only reads attributes and
 * ties of that year for all rows after it.
 */
public final class PanelBuilder {

  private static final int MOMENTUM_YEARS = 5;
  private static final int LATEST_YEARS = 2;

  private final Chronicle chronicle;
  private final int lastKnown;
  private final Network arms;
  private final Network exercises;
  private final Map<Integer, KnownYear> known = new TreeMap<>();

  /**
   * A builder.
   *
   * @param lastKnown last year whose attributes and ties are read
   */
  PanelBuilder(Chronicle chronicle, int lastKnown) {
    this.chronicle = chronicle;
    this.lastKnown = lastKnown;
    arms = chronicle.ties(Tie.ARMS).moving(5, StrictMath::log1p);
    exercises = chronicle.ties(Tie.EXERCISES).moving(3, x -> x);
  }

  /**
   * The panel of a record's own risk set.
   *
   * @throws IllegalArgumentException where the record has no risk set or no times of adoption
   */
  public static Panel build(ChronicleReader.Reading reading) {
    SourceTable riskSet = reading.table(KnownTable.RISK_SET);
    if (riskSet == null || reading.table(KnownTable.ADOPTION) == null) {
      throw new IllegalArgumentException(
          "the folder needs a risk set (innovation, ccode, year, event) and times of adoption"
              + " (innovation, ccode, first_year)");
    }
    return build(reading.chronicle(), RiskSet.of(riskSet, reading.chronicle()));
  }

  /** The panel of a risk set, as the record has it. */
  public static Panel build(Chronicle chronicle, RiskSet risk) {
    return new PanelBuilder(chronicle, chronicle.last()).build(risk, Adoptions.of(chronicle));
  }

  /** The panel of a risk set under adoptions, those of a run or those of the record. */
  Panel build(RiskSet risk, Adoptions adoptions) {
    SortedMap<Integer, List<Integer>> byYear = new TreeMap<>();
    for (int row = 0; row < risk.size(); row++) {
      byYear.computeIfAbsent(risk.years()[row], key -> new ArrayList<>()).add(row);
    }
    double[][] columns = new double[Column.values().length][risk.size()];
    byYear.forEach((year, rows) -> year(year - 1, rows, risk, adoptions, columns));
    return new Panel(risk, chronicle.innovations(), columns);
  }

  private KnownYear known(int year) {
    return known.computeIfAbsent(
        Math.min(lastKnown, year), key -> new KnownYear(chronicle, arms, exercises, key));
  }

  private void year(
      int before, List<Integer> rows, RiskSet risk, Adoptions adoptions, double[][] columns) {
    int innovations = adoptions.innovations();
    double[] portfolio = new double[chronicle.size()];
    double[] recent = new double[chronicle.size()];
    int[] momentum = new int[innovations];
    int[] latest = new int[innovations];
    int[] adopters = new int[innovations];
    for (int m = 0; m < innovations; m++) {
      for (int i = 0; i < portfolio.length; i++) {
        int year = adoptions.year(m, i);
        boolean young = year <= before && year > before - MOMENTUM_YEARS;
        portfolio[i] += year <= before ? 1.0 / innovations : 0;
        adopters[m] += year <= before ? 1 : 0;
        boolean sure = young && !adoptions.isUncertain(m, i);
        momentum[m] += sure ? 1 : 0;
        latest[m] += sure && year > before - LATEST_YEARS ? 1 : 0;
        recent[i] += sure ? 1.0 / innovations : 0;
      }
    }
    KnownYear surroundings = known(before);
    for (int row : rows) {
      int i = risk.states()[row];
      int m = risk.innovations()[row];
      surroundings
          .attributes()
          .forEach((column, values) -> columns[column.ordinal()][row] = values[i]);
      columns[Column.PORTFOLIO.ordinal()][row] = portfolio[i];
      columns[Column.RECENT_PORTFOLIO.ordinal()][row] = recent[i];
      columns[Column.MOMENTUM.ordinal()][row] = StrictMath.log1p(momentum[m]);
      columns[Column.LATEST.ordinal()][row] = StrictMath.log1p(latest[m]);
      columns[Column.ADOPTERS.ordinal()][row] = StrictMath.log1p(adopters[m]);
      surroundings.exposures(columns, row, i, adoptions.of(m), before);
    }
  }
}
