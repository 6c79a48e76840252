package entente.stats;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Long tables made short for the bootstrap of means. Above 10,000 rows, rows drawn at random into
 * 10,000 blocks of equal size (up to one row) are summed, and blocks are resampled instead of rows.
 * A resampled mean keeps its mean, variance and skewness; what is lost is the precision of the
 * variance, by √(2/10,000) of it, so 0.7% of an interval's width.
 */
final class Blocks {

  static final int MOST = 10_000;

  private Blocks() {}

  /**
   * The columns as they are, or one value per block, with the columns' means kept.
   *
   * @param columns of equal length
   */
  static double[][] of(double[][] columns, Resampling resampling) {
    int rows = columns[0].length;
    if (rows <= MOST) {
      return columns;
    }
    int[] order = shuffled(rows, resampling.stream("blocks"));
    double[][] blocks = new double[columns.length][MOST];
    for (int c = 0; c < columns.length; c++) {
      double mean = Samples.mean(columns[c]);
      for (int k = 0; k < rows; k++) {
        blocks[c][(int) ((long) k * MOST / rows)] += columns[c][order[k]] - mean;
      }
      for (int b = 0; b < MOST; b++) {
        blocks[c][b] = mean + blocks[c][b] * MOST / rows;
      }
    }
    return blocks;
  }

  private static int[] shuffled(int rows, UniformRandomProvider random) {
    int[] order = new int[rows];
    for (int k = 0; k < rows; k++) {
      int other = random.nextInt(k + 1);
      order[k] = order[other];
      order[other] = k;
    }
    return order;
  }
}
