package entente.history;

import entente.history.Chronicle.Attribute;
import entente.history.Chronicle.Tie;
import entente.history.Panel.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a panel year by year. The row of year t reads the chronicle at t − 1 and adoptions up to t
 * − 1, and nothing later.
 */
public final class PanelBuilder {

  private static final int UNITED_STATES = 2;
  private static final int MOMENTUM_YEARS = 5;
  private static final int LATEST_YEARS = 2;
  private static final double MOST_AID = Math.log(1e9);

  private final Chronicle chronicle;
  private final RiskSet risk;
  private final double[][] columns = new double[Column.values().length][];
  private final List<String> innovations;
  private final Network arms;
  private final Network exercises;
  private final int n;
  private final int[][] adopted;

  private PanelBuilder(Chronicle chronicle, RiskSet risk) {
    this.chronicle = chronicle;
    this.risk = risk;
    n = chronicle.size();
    innovations = chronicle.innovations();
    for (int c = 0; c < columns.length; c++) {
      columns[c] = new double[risk.size()];
    }
    arms = chronicle.ties(Tie.ARMS).moving(5, Math::log1p);
    exercises = chronicle.ties(Tie.EXERCISES).moving(3, x -> x);
    adopted = new int[innovations.size()][n];
    for (int m = 0; m < adopted.length; m++) {
      for (int i = 0; i < n; i++) {
        adopted[m][i] = chronicle.adopted(innovations.get(m), i);
      }
    }
  }

  /** The panel of a risk set. */
  public static Panel build(Chronicle chronicle, RiskSet risk) {
    PanelBuilder builder = new PanelBuilder(chronicle, risk);
    List<List<Integer>> byYear = new ArrayList<>();
    for (int y = chronicle.first(); y <= chronicle.last(); y++) {
      byYear.add(new ArrayList<>());
    }
    for (int row = 0; row < risk.size(); row++) {
      byYear.get(risk.years()[row] - chronicle.first()).add(row);
    }
    for (int t = 1; t < byYear.size(); t++) {
      if (!byYear.get(t).isEmpty()) {
        builder.year(chronicle.first() + t - 1, byYear.get(t));
      }
    }
    return new Panel(risk, builder.innovations, builder.columns);
  }

  private void year(int before, List<Integer> rows) {
    attribute(before, rows, Attribute.CINC, Column.CINC, x -> Math.log(x + 1e-5));
    attribute(before, rows, Attribute.EXPENDITURE, Column.EXPENDITURE, Math::log1p);
    attribute(before, rows, Attribute.PERSONNEL, Column.PERSONNEL, Math::log1p);
    attribute(before, rows, Attribute.POPULATION, Column.POPULATION, Math::log1p);
    attribute(before, rows, Attribute.INCOME, Column.INCOME, Math::log1p);
    attribute(before, rows, Attribute.DEMOCRACY, Column.DEMOCRACY, x -> x);
    double[] received = new double[n];
    double[] supplied = arms.year(before);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        received[i] += supplied[i * n + j];
      }
      received[i] = Math.log1p(received[i]);
    }
    standardise(before, rows, received, Column.ARMS_RECEIVED);
    double[] attention = attention(before);
    double[] background = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        background[i] += attention[i * n + j];
      }
    }
    double[] portfolio = new double[n];
    double[] recent = new double[n];
    int[] momentum = new int[innovations.size()];
    int[] latest = new int[innovations.size()];
    int[] adopters = new int[innovations.size()];
    for (int m = 0; m < adopted.length; m++) {
      for (int i = 0; i < n; i++) {
        boolean young = adopted[m][i] <= before && adopted[m][i] > before - MOMENTUM_YEARS;
        portfolio[i] += adopted[m][i] <= before ? 1.0 / adopted.length : 0;
        adopters[m] += adopted[m][i] <= before ? 1 : 0;
        boolean sure = young && !chronicle.isUncertain(innovations.get(m), i);
        momentum[m] += sure ? 1 : 0;
        latest[m] += sure && adopted[m][i] > before - LATEST_YEARS ? 1 : 0;
        recent[i] += sure ? 1.0 / adopted.length : 0;
      }
    }
    int donor = chronicle.index(UNITED_STATES);
    for (int row : rows) {
      int i = risk.states()[row];
      int m = risk.innovations()[row];
      put(Column.PORTFOLIO, row, portfolio[i]);
      put(Column.RECENT_PORTFOLIO, row, recent[i]);
      put(Column.MOMENTUM, row, Math.log1p(momentum[m]));
      put(Column.LATEST, row, Math.log1p(latest[m]));
      put(Column.ADOPTERS, row, Math.log1p(adopters[m]));
      put(Column.WORLD_ALL, row, background[i]);
      boolean givenBy = donor >= 0 && adopted[m][donor] <= before;
      put(Column.AID, row, givenBy ? Math.log1p(aid(i, before)) / MOST_AID : 0);
      exposures(before, row, i, adopted[m], attention);
    }
  }

  private double aid(int i, int before) {
    double sum = 0;
    for (int y = Math.max(chronicle.first(), before - 4); y <= before; y++) {
      sum += chronicle.value(Attribute.AID, i, y);
    }
    return sum;
  }

  private void exposures(int before, int row, int i, int[] adoptedBy, double[] attention) {
    double[] allies = chronicle.ties(Tie.ALLIANCE).year(before);
    double[] neighbours = chronicle.ties(Tie.CONTIGUITY).year(before);
    double[] partners = chronicle.ties(Tie.AGREEMENTS).year(before);
    double[] rivals = chronicle.ties(Tie.RIVALRY).year(before);
    double[] supplied = arms.year(before);
    double[] exercised = exercises.year(before);
    double[] sum = new double[16];
    for (int j = 0; j < n; j++) {
      int k = i * n + j;
      double has = adoptedBy[j] <= before ? 1 : 0;
      double seen = attention[k];
      sum[0] += seen * has;
      sum[1] += allies[k] * seen * has;
      sum[2] += allies[k] * seen;
      sum[3] += neighbours[k] * seen * has;
      sum[4] += neighbours[k] * seen;
      sum[5] += partners[k] * seen * has;
      sum[6] += partners[k] * seen;
      sum[7] += supplied[k] * has;
      sum[8] += exercised[k] * has;
      sum[9] += rivals[k] * has;
      sum[10] += rivals[k];
      sum[12] += allies[k] * has;
      sum[13] += allies[k];
    }
    put(Column.WORLD_SEEN, row, sum[0]);
    put(Column.ALLIES_SEEN, row, sum[1]);
    put(Column.ALLIES_ALL, row, sum[2]);
    put(Column.NEIGHBOURS_SEEN, row, sum[3]);
    put(Column.NEIGHBOURS_ALL, row, sum[4]);
    put(Column.PARTNERS_SEEN, row, sum[5]);
    put(Column.PARTNERS_ALL, row, sum[6]);
    put(Column.SUPPLY, row, sum[7]);
    put(Column.EXERCISES, row, sum[8]);
    put(Column.RIVALS, row, sum[10] == 0 ? 0 : sum[9] / sum[10]);
    put(Column.ALLY_COUNT, row, Math.log1p(sum[12]));
    put(Column.ALLY_SHARE, row, sum[13] == 0 ? 0 : sum[12] / sum[13]);
  }

  /** √P_j e^(−|y_i − y_j|) with P = √CINC in its place and y the ideal point on [0, 1]. */
  private double[] attention(int year) {
    double[] attention = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j && chronicle.exists(j, year)) {
          double weight = chronicle.value(Attribute.CINC, j, year);
          attention[i * n + j] =
              (Double.isNaN(weight) ? 0 : Math.sqrt(weight))
                  * Math.exp(-Math.abs(similarity(i, year) - similarity(j, year)));
        }
      }
    }
    return attention;
  }

  private double similarity(int i, int year) {
    double point = chronicle.value(Attribute.IDEAL_POINT, i, year);
    return Double.isNaN(point) ? 0.5 : Math.min(1, Math.max(0, (point + 3) / 6));
  }

  /** In standard deviations of the year's states; 0, their mean, where it is not known. */
  private void attribute(
      int year,
      List<Integer> rows,
      Attribute attribute,
      Column column,
      java.util.function.DoubleUnaryOperator transform) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = transform.applyAsDouble(chronicle.value(attribute, i, year));
    }
    standardise(year, rows, values, column);
  }

  private void standardise(int year, List<Integer> rows, double[] values, Column column) {
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (chronicle.exists(i, year) && !Double.isNaN(values[i])) {
        sum += values[i];
        squares += values[i] * values[i];
        count++;
      }
    }
    double mean = count == 0 ? 0 : sum / count;
    double spread = count == 0 ? 0 : Math.sqrt(Math.max(0, squares / count - mean * mean));
    for (int row : rows) {
      double value = values[risk.states()[row]];
      put(column, row, Double.isNaN(value) || spread == 0 ? 0 : (value - mean) / spread);
    }
  }

  private void put(Column column, int row, double value) {
    columns[column.ordinal()][row] = value;
  }
}
