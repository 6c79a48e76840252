package entente.store;

import entente.design.ExpandedExperiment;
import entente.design.ExpandedExperiment.Part;
import entente.design.Shard;
import entente.design.StoppingRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * Which runs a sweep needs, as far as its store can tell. Without a stopping rule those are all
 * runs of its part; with one, a point needs as many replications as the rule finds, looking at them
 * in their order, so more that may have been made meanwhile do not count.
 */
final class SweepPlan {

  private final ExpandedExperiment experiment;
  private final Shard shard;
  private final Part part;
  private final List<String> arms;
  private final StoppingRule rule;
  private final String column;

  SweepPlan(ExpandedExperiment experiment, Shard shard) {
    this.experiment = experiment;
    this.shard = shard;
    part = experiment.part(shard);
    arms = experiment.arms().stream().map(arm -> arm.name()).toList();
    rule = experiment.replications().rule().orElse(null);
    column =
        rule == null
            ? null
            : SweepSql.responseColumns(experiment.responses())
                .get(experiment.responses().indexOf(rule.response()));
  }

  Part part() {
    return part;
  }

  Shard shard() {
    return shard;
  }

  int firstPoint() {
    return part.size() == 0 ? 0 : experiment.run(part.first()).point();
  }

  int endPoint() {
    return part.size() == 0 ? 0 : experiment.run(part.end() - 1).point() + 1;
  }

  /**
   * How many replications a point needs: all that were planned, or what the rule finds.
   *
   * @return -1 when more runs are needed to tell
   */
  int needed(SweepDatabase database, int point) throws SQLException {
    int most = experiment.replications().most();
    if (rule == null) {
      return most;
    }
    double[][] values = new double[arms.size()][most];
    int[] made = new int[most];
    long first = experiment.number(point, 0, 0);
    long end = first + (long) most * arms.size();
    try (SweepDatabase.Query query =
        database.query(
            "SELECT replication, arm, "
                + column
                + " FROM runs WHERE run >= "
                + first
                + " AND run < "
                + end)) {
      ResultSet rows = query.rows();
      while (rows.next()) {
        int replication = rows.getInt(1);
        double value = rows.getDouble(3);
        values[arms.indexOf(rows.getString(2))][replication] = rows.wasNull() ? Double.NaN : value;
        made[replication]++;
      }
    }
    int whole = 0;
    while (whole < most && made[whole] == arms.size()) {
      whole++;
    }
    for (int a = 0; a < values.length; a++) {
      values[a] = Arrays.copyOf(values[a], whole);
    }
    return rule.needed(values);
  }

  /** How many replications each point of the part needs, from the first point; -1 for unknown. */
  int[] neededByPoint(SweepDatabase database) throws SQLException {
    int[] needed = new int[endPoint() - firstPoint()];
    for (int k = 0; k < needed.length; k++) {
      needed[k] = needed(database, firstPoint() + k);
    }
    return needed;
  }
}
