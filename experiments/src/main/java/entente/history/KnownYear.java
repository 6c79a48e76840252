package entente.history;

import entente.history.Chronicle.Attribute;
import entente.history.Chronicle.Tie;
import entente.history.Panel.Column;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * What one year says of the states, whatever they have adopted: their attributes relative to the
 * states of that year, and with whom each is tied.
 */
final class KnownYear {

  private static final int UNITED_STATES = 2;
  private static final double MOST_AID = StrictMath.log(1e9);

  private final Chronicle chronicle;
  private final int year;
  private final int n;
  private final Map<Column, double[]> attributes = new EnumMap<>(Column.class);
  private final double[] attention;
  private final double[] background;
  private final double[] aid;
  private final double[] allies;
  private final double[] neighbours;
  private final double[] partners;
  private final double[] rivals;
  private final double[] supplied;
  private final double[] exercised;
  private final int[][] tied;

  /**
   * Reads a year.
   *
   * @param arms arms of five years, ln(1 + TIV)
   * @param exercises exercises of three years
   */
  KnownYear(Chronicle chronicle, Network arms, Network exercises, int year) {
    this.chronicle = chronicle;
    this.year = year;
    n = chronicle.size();
    allies = chronicle.ties(Tie.ALLIANCE).year(year);
    neighbours = chronicle.ties(Tie.CONTIGUITY).year(year);
    partners = chronicle.ties(Tie.AGREEMENTS).year(year);
    rivals = chronicle.ties(Tie.RIVALRY).year(year);
    supplied = arms.year(year);
    exercised = exercises.year(year);
    attention = attention();
    background = sums(attention);
    aid = new double[n];
    for (int i = 0; i < n; i++) {
      for (int y = Math.max(chronicle.first(), year - 4); y <= year; y++) {
        aid[i] += chronicle.value(Attribute.AID, i, y);
      }
      aid[i] = StrictMath.log1p(aid[i]) / MOST_AID;
    }
    tied = tied();
    attribute(Attribute.CINC, Column.CINC, x -> StrictMath.log(x + 1e-5));
    attribute(Attribute.EXPENDITURE, Column.EXPENDITURE, StrictMath::log1p);
    attribute(Attribute.PERSONNEL, Column.PERSONNEL, StrictMath::log1p);
    attribute(Attribute.POPULATION, Column.POPULATION, StrictMath::log1p);
    attribute(Attribute.INCOME, Column.INCOME, StrictMath::log1p);
    attribute(Attribute.DEMOCRACY, Column.DEMOCRACY, x -> x);
    double[] received = sums(supplied);
    for (int i = 0; i < n; i++) {
      received[i] = StrictMath.log1p(received[i]);
    }
    attributes.put(Column.ARMS_RECEIVED, standardised(received));
  }

  /** The attributes by column and state, in standard deviations of the year's states. */
  Map<Column, double[]> attributes() {
    return attributes;
  }

  /** Fills what a state sees of those who had an innovation by a year. */
  void exposures(double[][] columns, int row, int i, int[] adopted, int before) {
    double seen = 0;
    for (int j = 0; j < n; j++) {
      seen += adopted[j] <= before ? attention[i * n + j] : 0;
    }
    double[] sum = new double[13];
    for (int j : tied[i]) {
      int k = i * n + j;
      double has = adopted[j] <= before ? 1 : 0;
      sum[0] += allies[k] * attention[k] * has;
      sum[1] += allies[k] * attention[k];
      sum[2] += neighbours[k] * attention[k] * has;
      sum[3] += neighbours[k] * attention[k];
      sum[4] += partners[k] * attention[k] * has;
      sum[5] += partners[k] * attention[k];
      sum[6] += supplied[k] * has;
      sum[7] += exercised[k] * has;
      sum[8] += rivals[k] * has;
      sum[9] += rivals[k];
      sum[10] += allies[k] * has;
      sum[11] += allies[k];
    }
    int donor = chronicle.index(UNITED_STATES);
    columns[Column.AID.ordinal()][row] = donor >= 0 && adopted[donor] <= before ? aid[i] : 0;
    columns[Column.WORLD_ALL.ordinal()][row] = background[i];
    columns[Column.WORLD_SEEN.ordinal()][row] = seen;
    columns[Column.ALLIES_SEEN.ordinal()][row] = sum[0];
    columns[Column.ALLIES_ALL.ordinal()][row] = sum[1];
    columns[Column.NEIGHBOURS_SEEN.ordinal()][row] = sum[2];
    columns[Column.NEIGHBOURS_ALL.ordinal()][row] = sum[3];
    columns[Column.PARTNERS_SEEN.ordinal()][row] = sum[4];
    columns[Column.PARTNERS_ALL.ordinal()][row] = sum[5];
    columns[Column.SUPPLY.ordinal()][row] = sum[6];
    columns[Column.EXERCISES.ordinal()][row] = sum[7];
    columns[Column.RIVALS.ordinal()][row] = share(sum[8], sum[9]);
    columns[Column.ALLY_COUNT.ordinal()][row] = StrictMath.log1p(sum[10]);
    columns[Column.ALLY_SHARE.ordinal()][row] = share(sum[10], sum[11]);
  }

  private static double share(double part, double all) {
    return all == 0 ? 0 : part / all;
  }

  /** Those with whom each state has a tie of any kind. */
  private int[][] tied() {
    int[][] lists = new int[n][];
    for (int i = 0; i < n; i++) {
      int base = i * n;
      lists[i] =
          java.util.stream.IntStream.range(0, n)
              .filter(
                  j ->
                      allies[base + j] != 0
                          || neighbours[base + j] != 0
                          || partners[base + j] != 0
                          || rivals[base + j] != 0
                          || supplied[base + j] != 0
                          || exercised[base + j] != 0)
              .toArray();
    }
    return lists;
  }

  private double[] sums(double[] weights) {
    double[] sums = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        sums[i] += weights[i * n + j];
      }
    }
    return sums;
  }

  /** √P_j e^(−|y_i − y_j|) with P = √CINC in its place and y the ideal point on [0, 1]. */
  private double[] attention() {
    double[] weights = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j && chronicle.exists(j, year)) {
          double weight = chronicle.value(Attribute.CINC, j, year);
          weights[i * n + j] =
              (Double.isNaN(weight) ? 0 : Math.sqrt(weight))
                  * StrictMath.exp(-Math.abs(similarity(i) - similarity(j)));
        }
      }
    }
    return weights;
  }

  private double similarity(int i) {
    double point = chronicle.value(Attribute.IDEAL_POINT, i, year);
    return Double.isNaN(point) ? 0.5 : Math.min(1, Math.max(0, (point + 3) / 6));
  }

  private void attribute(Attribute attribute, Column column, DoubleUnaryOperator transform) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = transform.applyAsDouble(chronicle.value(attribute, i, year));
    }
    attributes.put(column, standardised(values));
  }

  /** In standard deviations of the year's states; 0, their mean, where it is not known. */
  private double[] standardised(double[] values) {
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
    double[] relative = new double[n];
    for (int i = 0; i < n; i++) {
      relative[i] = Double.isNaN(values[i]) || spread == 0 ? 0 : (values[i] - mean) / spread;
    }
    return relative;
  }
}
