package entente.world;

import entente.scenario.Parameters;
import entente.scenario.Scenario;
import entente.value.ChannelName;
import entente.value.Stage;
import entente.world.StateColumns.Attribute;

/** The columns of a world and how they are read. */
abstract class WorldColumns implements WorldView {

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

  @Override
  public final int size() {
    return n;
  }

  @Override
  public final InnovationColumns innovations() {
    return innovations;
  }

  @Override
  public final Parameters parameters() {
    return parameters;
  }

  @Override
  public final double time() {
    return time;
  }

  @Override
  public final double step() {
    return step;
  }

  @Override
  public final double potential(int i) {
    return Math.min(1, column(Attribute.POTENTIAL)[i] + capacityGain[i]);
  }

  @Override
  public final double realised(int i) {
    return column(Attribute.EFFICIENCY)[i] * potential(i);
  }

  @Override
  public final double sovereignty(int i) {
    return column(Attribute.SOVEREIGNTY)[i];
  }

  @Override
  public final double autonomyFloor(int i) {
    return column(Attribute.AUTONOMY_FLOOR)[i];
  }

  @Override
  public final boolean hasCaveat(int i, int m) {
    return caveat[cell(i, m)];
  }

  @Override
  public final double budget(int i) {
    return column(Attribute.BUDGET)[i];
  }

  @Override
  public final double threat(int i) {
    return surroundings.threat[i];
  }

  @Override
  public final double similarity(int i) {
    return surroundings.similarity[i];
  }

  @Override
  public final double civilReach(int i) {
    return surroundings.civilReach[i];
  }

  @Override
  public final double fusion(int i) {
    return column(Attribute.FUSION)[i];
  }

  @Override
  public final double secrecy(int i) {
    return column(Attribute.SECRECY)[i];
  }

  @Override
  public final double prestige(int i) {
    return column(Attribute.PRESTIGE)[i];
  }

  @Override
  public final double emulationThreshold(int i) {
    return column(Attribute.THRESHOLD)[i];
  }

  @Override
  public final double integration(int i) {
    return integration[i];
  }

  @Override
  public final Stage stage(int i, int m) {
    return status.stage[cell(i, m)];
  }

  @Override
  public final boolean isAdopted(int i, int m) {
    return status.stage[cell(i, m)].isAdopted();
  }

  @Override
  public final boolean isReceptive(int i, int m) {
    int cell = cell(i, m);
    Stage stage = status.stage[cell];
    if (!introduced[m] || stage == Stage.ABANDONED) {
      return false;
    }
    return !stage.isAdopted()
        || !status.upgraded[cell]
            && status.depth[cell] < parameters.adoption().fullDepth()
            && !parameters.adoption().binary();
  }

  @Override
  public final boolean isIntroduced(int m) {
    return introduced[m];
  }

  @Override
  public final double depth(int i, int m) {
    return status.depth[cell(i, m)];
  }

  @Override
  public final int stepsInService(int i, int m) {
    return tick - status.firstStep[cell(i, m)];
  }

  @Override
  public final boolean wasAdopted(int i, int m) {
    return sensed.adopted[cell(i, m)];
  }

  @Override
  public final boolean wasRoutine(int i, int m) {
    return sensed.routine[cell(i, m)];
  }

  @Override
  public final double proficiency(int i, int m) {
    return status.proficiency[cell(i, m)];
  }

  @Override
  public final ChannelName channel(int i, int m) {
    return status.channel[cell(i, m)];
  }

  /** When it was adopted, decimal year; NaN where never. */
  public final double adoptedAt(int i, int m) {
    return status.adoptedAt[cell(i, m)];
  }

  /** The partner it came from, or −1. */
  public final int source(int i, int m) {
    return status.source[cell(i, m)];
  }

  @Override
  public final double fit(int i, int m) {
    return 1 - Math.abs(surroundings.similarity[i] - innovations.tradition(m));
  }

  @Override
  public final double trust(int i, int j) {
    return stocks.trust[i * n + j];
  }

  @Override
  public final double practice(int i, int j) {
    return stocks.practice[i * n + j];
  }

  @Override
  public final double attention(int i, int j) {
    return surroundings.attention[i * n + j];
  }

  @Override
  public final double totalAttention(int i) {
    return surroundings.totalAttention[i];
  }

  @Override
  public final double lateral(int i, int j) {
    return surroundings.lateral[i * n + j];
  }

  @Override
  public final double disclosure(int j, int i, int m) {
    double sensitivity = innovations.sensitivity(m);
    if (sensitivity == 0) {
      return 1;
    }
    double open = 1 - secrecy(j) * sensitivity * (1 - trust(i, j));
    double exponent = parameters.disclosure().exponent();
    return exponent == 3 ? open * open * open : StrictMath.pow(open, exponent);
  }

  @Override
  public final double exportFactor(int j, int i, int m) {
    double[] factors = surroundings.export[m];
    return factors == null ? 1 : factors[i * n + j];
  }

  @Override
  public final double[] exportFactors(int m) {
    return surroundings.export[m];
  }

  @Override
  public final double rivalry(int i, int j) {
    return surroundings.rivalry[i * n + j];
  }

  @Override
  public final double offer(int i, int j, int m) {
    double[] offers = surroundings.offers[m];
    return offers == null ? 0 : offers[i * n + j];
  }

  @Override
  public final double largestOffer(int i, int j) {
    return surroundings.largestOffer[i * n + j];
  }

  @Override
  public final int blocs() {
    return blocs.size();
  }

  @Override
  public final boolean isMember(int b, int i) {
    return blocs.member[b][i];
  }

  @Override
  public final boolean isCommanded(int b, int i) {
    return blocs.commands(b, i);
  }

  @Override
  public final boolean isOutsideCommand(int i) {
    boolean outside = false;
    for (int b = 0; b < blocs.size(); b++) {
      if (blocs.member[b][i]) {
        if (!blocs.outsideCommand[b][i]) {
          return false;
        }
        outside = true;
      }
    }
    return outside;
  }

  @Override
  public final int hub(int b) {
    return blocs.hub[b];
  }

  @Override
  public final double governance(int b) {
    return blocs.governance[b];
  }

  @Override
  public final boolean isDirected(int b, int m) {
    return blocs.directive[b][m];
  }

  @Override
  public final boolean isStandard(int b, int m) {
    return blocs.standard[b][m];
  }

  @Override
  public final double partnerShare(int i, int m) {
    return partnerShare[cell(i, m)];
  }

  @Override
  public final int programmes() {
    return programmes.length;
  }

  @Override
  public final ProgrammeColumns programme(int k) {
    return programmes[k];
  }

  @Override
  public final double operational(int k) {
    ProgrammeColumns programme = programmes[k];
    double several =
        StrictMath.pow(
            Math.max(1, programme.effectiveNumber()), parameters.industry().timeExponent());
    return programme.declared().start().year()
        + programme.declared().developmentTime() * several * (1 + programme.declared().delay())
        + programme.slip();
  }

  @Override
  public final double support(int i, int m) {
    return sensed.support[cell(i, m)];
  }

  @Override
  public final double readiness(int i, int m) {
    return sensed.readiness[cell(i, m)];
  }

  @Override
  public final double visible(int i, int m) {
    return sensed.visible[cell(i, m)];
  }

  @Override
  public final double teaching(int i, int m) {
    return sensed.teaching[cell(i, m)];
  }

  @Override
  public final double exposure(int i, int m) {
    return sensed.exposure[cell(i, m)];
  }

  @Override
  public final double exerciseExposure(int i, int m) {
    return sensed.exerciseExposure[cell(i, m)];
  }

  @Override
  public final double dependence(int i, int m) {
    return sensed.dependence[cell(i, m)];
  }

  @Override
  public final double meanDependence(int i) {
    return sensed.meanDependence[i];
  }

  @Override
  public final double autonomy(int i) {
    return sensed.autonomy[i];
  }

  @Override
  public final double desiredIntegration(int i) {
    return sensed.desiredIntegration[i];
  }

  @Override
  public final double retention(int i, int m) {
    return sensed.retention[cell(i, m)];
  }
}
