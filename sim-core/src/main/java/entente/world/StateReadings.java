package entente.world;

import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.value.Stage;
import entente.world.StateColumns.Attribute;

/** How the columns of a world are read that belong to a state, or to a state and an innovation. */
abstract class StateReadings extends WorldColumns implements WorldView {

  StateReadings(WorldPlan plan) {
    super(plan);
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
