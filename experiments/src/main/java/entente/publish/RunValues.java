package entente.publish;

import entente.design.ExpandedExperiment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Some responses of a results folder, by point, arm and replication. */
final class RunValues {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final ExpandedExperiment experiment;
  private final List<String> responses;
  private final double[][][] values;
  private final int[] replications;

  private RunValues(ExpandedExperiment experiment, List<String> responses) {
    this.experiment = experiment;
    this.responses = responses;
    int cells = experiment.design().size() * experiment.arms().size();
    values = new double[responses.size()][cells][];
    replications = new int[experiment.design().size()];
  }

  /**
   * Reads them.
   *
   * @param experiment the experiment of the folder
   * @param runs its table {@code runs.csv}
   * @param responses which to read
   * @throws IOException when the table cannot be read
   * @throws IllegalArgumentException when it is not the table of this experiment
   */
  static RunValues read(ExpandedExperiment experiment, Path runs, List<String> responses)
      throws IOException {
    RunValues read = new RunValues(experiment, responses);
    List<String> arms = experiment.arms().stream().map(arm -> arm.name()).toList();
    try (CSVParser rows = CSVParser.parse(runs, StandardCharsets.UTF_8, FORMAT)) {
      for (CSVRecord row : rows) {
        int point = Integer.parseInt(row.get("point"));
        int arm = arms.indexOf(row.get("arm"));
        if (arm < 0 || point < 0 || point >= experiment.design().size()) {
          throw new IllegalArgumentException(
              "runs.csv row " + row.getRecordNumber() + " belongs to another experiment");
        }
        read.put(point, arm, Integer.parseInt(row.get("replication")), row);
      }
    }
    return read;
  }

  private void put(int point, int arm, int replication, CSVRecord row) {
    replications[point] = Math.max(replications[point], replication + 1);
    int cell = point * experiment.arms().size() + arm;
    for (int k = 0; k < responses.size(); k++) {
      double[] column = values[k][cell];
      int length = column == null ? 0 : column.length;
      if (replication >= length) {
        int longer = Math.max(replication + 1, Math.max(16, 2 * length));
        column = column == null ? new double[longer] : Arrays.copyOf(column, longer);
        Arrays.fill(column, length, longer, Double.NaN);
        values[k][cell] = column;
      }
      String text = row.get(responses.get(k));
      column[replication] = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
  }

  /** A response of an arm at a point: one value per replication, NaN where not defined. */
  double[] of(int response, int point, int arm) {
    double[] column = values[response][point * experiment.arms().size() + arm];
    double[] all = new double[replications[point]];
    Arrays.fill(all, Double.NaN);
    if (column != null) {
      System.arraycopy(column, 0, all, 0, Math.min(all.length, column.length));
    }
    return all;
  }

  /** A response over some points and all arms: the mean of each replication. */
  double[] over(int response, List<Integer> points) {
    int most = points.stream().mapToInt(point -> replications[point]).min().orElse(0);
    double[] means = new double[most];
    for (int r = 0; r < most; r++) {
      List<Double> at = new ArrayList<>();
      for (int point : points) {
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
          at.add(of(response, point, arm)[r]);
        }
      }
      means[r] =
          at.stream()
              .mapToDouble(Double::doubleValue)
              .filter(Double::isFinite)
              .average()
              .orElse(Double.NaN);
    }
    return means;
  }
}
