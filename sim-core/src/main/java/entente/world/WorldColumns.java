package entente.world;

import entente.scenario.Parameters;
import entente.scenario.Scenario;
import entente.value.Stage;
import entente.world.StateColumns.Attribute;

/** The columns of a world: what its stocks, and all that follows from them, are kept in. */
abstract class WorldColumns {

  final WorldPlan plan;
  final Parameters parameters;
  final InnovationColumns innovations;
  final double step;
  final int n;
  final int innovationCount;
  final StateColumns states;
  final StatusColumns status;
  final BlocColumns blocs;
  final ExportControls exports;
  final ProgrammeColumns[] programmes;
  final DyadStocks stocks;
  final Surroundings surroundings;
  final Sensed sensed;
  final double[] threatLevels;
  final boolean[] threatFixed;
  final boolean[] rivalryOn;
  final boolean[] offerOn;
  final boolean[] introduced;
  final boolean[] caveat;
  final double[] integration;
  final double[] capacityGain;
  final double[] nextIntegration;
  final double[] nextCapacityGain;
  final double[] partnerShare;
  boolean adoptersStale = true;
  double time;
  int tick;

  WorldColumns(WorldPlan plan) {
    WorldPlan.refuseTooMany(plan.scenario().name(), plan.size());
    this.plan = plan;
    parameters = plan.scenario().parameters();
    innovations = plan.innovations();
    step = 1.0 / plan.scenario().calendar().ticksPerYear();
    Scenario scenario = plan.scenario();
    n = plan.size();
    innovationCount = innovations.size();
    int cells = n * innovationCount;
    states = new StateColumns(plan.states(), parameters.emulation().halfPoint());
    status = new StatusColumns(cells, parameters.adoption().initialStage());
    blocs = new BlocColumns(plan.blocs(), n, innovationCount, plan::state, plan::innovation);
    exports = new ExportControls(plan, plan.regimes(), n, innovationCount);
    programmes =
        plan.programmes().stream()
            .map(p -> new ProgrammeColumns(p, plan.innovation(p.product()), n))
            .toArray(ProgrammeColumns[]::new);
    stocks = new DyadStocks(plan);
    surroundings = new Surroundings(plan);
    sensed = new Sensed(n, innovationCount);
    threatLevels = new double[scenario.threats().size()];
    threatFixed = new boolean[threatLevels.length];
    rivalryOn = new boolean[scenario.rivalries().size()];
    offerOn = new boolean[scenario.effects().size()];
    introduced = new boolean[innovationCount];
    caveat = new boolean[cells];
    integration = new double[n];
    capacityGain = new double[n];
    nextIntegration = new double[n];
    nextCapacityGain = new double[n];
    partnerShare = new double[cells];
    for (int i = 0; i < n; i++) {
      integration[i] = plan.state(i).integration();
      for (String refused : plan.state(i).sovereignty().caveats()) {
        caveat[cell(i, plan.innovation(refused))] = true;
      }
    }
  }

  final int cell(int i, int m) {
    return i * innovationCount + m;
  }

  final double[] column(Attribute attribute) {
    return states.column(attribute);
  }

  final double[] threatLevels() {
    return threatLevels;
  }

  final BlocColumns blocColumns() {
    return blocs;
  }

  final ExportControls exportControls() {
    return exports;
  }

  final boolean isRivalryOn(int k) {
    return rivalryOn[k];
  }

  final boolean isOfferOn(int k) {
    return offerOn[k];
  }

  /** The stage of an adopter by its depth and proficiency. */
  final Stage settled(double depth, double proficiency, boolean wasRoutine) {
    if (wasRoutine || proficiency >= parameters.adoption().routine()) {
      return Stage.ROUTINISED;
    }
    return depth < parameters.adoption().fullDepth() ? Stage.PARTIAL : Stage.FULL;
  }

  /** Counts adopters among bloc partners again when adoption or membership changed. */
  final void countPartners() {
    if (!adoptersStale) {
      return;
    }
    adoptersStale = false;
    for (int i = 0; i < n; i++) {
      int partners = 0;
      java.util.Arrays.fill(partnerShare, cell(i, 0), cell(i, 0) + innovationCount, 0);
      for (int j = 0; j < n; j++) {
        if (surroundings.partners[i * n + j]) {
          partners++;
          for (int m = 0; m < innovationCount; m++) {
            if (status.stage[cell(j, m)].isAdopted()) {
              partnerShare[cell(i, m)]++;
            }
          }
        }
      }
      for (int m = 0; m < innovationCount && partners > 0; m++) {
        partnerShare[cell(i, m)] /= partners;
      }
    }
  }
}
