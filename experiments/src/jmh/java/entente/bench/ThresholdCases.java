package entente.bench;

import entente.network.SparseTies;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The linear-threshold limit case: threshold 0.18, ten seed nodes, synchronous. */
final class ThresholdCases {

  static final double THRESHOLD = 0.18;

  private ThresholdCases() {}

  /** Sizes of a case. */
  enum Size {
    /** A cascade of nearly all. */
    J1w(1, 10_000, 20_000, 50),
    /** Many small worlds. */
    J2(1_000, 200, 800, 100),
    /** A large world that hardly moves. */
    J3(1, 1_000_000, 5_000_000, 20),
    /** A large world in which nearly all adopt: J1w a hundred times as large. */
    J3w(1, 1_000_000, 2_000_000, 50);

    final int graphs;
    final int nodes;
    final int edges;
    final int steps;

    Size(int graphs, int nodes, int edges, int steps) {
      this.graphs = graphs;
      this.nodes = nodes;
      this.edges = edges;
      this.steps = steps;
    }

    /** The scenarios, one for each graph. */
    List<Scenario> scenarios() {
      List<Scenario> scenarios = new ArrayList<>();
      for (int seed = 1; seed <= graphs; seed++) {
        scenarios.add(scenario(seed));
      }
      return scenarios;
    }

    private Scenario scenario(int seed) {
      String text =
          String.format(
              Locale.ROOT,
              """
              {"name": "threshold", "title": "Linear threshold",
               "calendar": {"start": 0, "end": %d, "ticksPerYear": 1},
               "generator": {"states": %d, "graph": "ERDOS_RENYI", "ties": %d, "seed": %d,
                             "seedAdopters": 10},
               "innovations": [{"id": "m", "kind": "TACTIC", "financialIntensity": 0,
                                "organizationalDemand": 0, "tacitness": 0, "sensitivity": 0,
                                "observability": 1}],
               "parameters": {
                 "gates": {"valuationSlope": 0, "sovereigntySlope": 0},
                 "adoption": {"binary": true, "initialStage": "EVALUATING"},
                 "emulation": {"rate": 1e12, "backgroundWeight": 0, "contagion": "THRESHOLD",
                               "halfPoint": %s}}}
              """,
              steps,
              nodes,
              edges,
              seed,
              THRESHOLD);
      Reading reading = ScenarioReader.read(text, "benchmark");
      if (!reading.faults().isEmpty()) {
        throw new IllegalStateException(reading.faults().toString());
      }
      return reading.scenario();
    }
  }

  /** A graph as arrays, with its seed nodes. */
  record Graph(int[] rowStart, int[] neighbours, int[] seeds) {

    static Graph of(WorldPlan plan) {
      SparseTies ties = plan.contagion().ties();
      int[] rowStart = new int[ties.size() + 1];
      int[] neighbours = new int[ties.arcs()];
      for (int row = 0; row < rowStart.length; row++) {
        rowStart[row] = ties.first(row);
      }
      for (int at = 0; at < neighbours.length; at++) {
        neighbours[at] = ties.neighbour(at);
      }
      return new Graph(rowStart, neighbours, plan.contagion().origins(0));
    }

    int size() {
      return rowStart.length - 1;
    }
  }
}
