package entente.run;

import entente.observe.Curve;
import entente.observe.Observations;
import entente.scenario.Scenario;
import entente.store.AdoptionRow;
import entente.store.RunRows;
import entente.store.Series;
import entente.world.StageChange;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns observations into rows: indices into ids, and what the scenario says was adopted before.
 */
final class Rows {

  private Rows() {}

  /** The rows of a run. */
  static RunRows of(WorldPlan plan, Observations observations) {
    List<AdoptionRow> adoptions = new ArrayList<>(before(plan));
    for (StageChange change : observations.changes()) {
      adoptions.add(
          new AdoptionRow(
              change.time(),
              plan.state(change.state()).id(),
              plan.innovations().id(change.innovation()),
              change.to(),
              change.channel(),
              change.depth(),
              change.source() < 0 ? "" : plan.state(change.source()).id()));
    }
    List<Series> series = new ArrayList<>(observations.curves().size());
    for (Curve curve : observations.curves()) {
      series.add(new Series(curve.measure(), curve.innovation(), curve.values()));
    }
    return new RunRows(observations.responses(), adoptions, observations.times(), series);
  }

  /** Adoptions that the scenario gives as done at its start. */
  private static List<AdoptionRow> before(WorldPlan plan) {
    double start = plan.scenario().calendar().start().year();
    List<AdoptionRow> rows = new ArrayList<>();
    for (Scenario.Status status : plan.scenario().statuses()) {
      if (status.stage().isAdopted()) {
        rows.add(
            new AdoptionRow(
                status.adopted() == null ? start : status.adopted().year(),
                status.state(),
                status.innovation(),
                status.stage(),
                status.channel(),
                status.depth() == null ? 1 : status.depth(),
                status.source() == null ? "" : status.source()));
      }
    }
    rows.sort(
        Comparator.comparingDouble(AdoptionRow::time)
            .thenComparing(AdoptionRow::state)
            .thenComparing(AdoptionRow::innovation));
    return rows;
  }
}
