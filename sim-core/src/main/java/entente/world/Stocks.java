package entente.world;

import entente.value.ChannelName;
import entente.value.Stage;

/**
 * The stocks of a world, as the second phase of a step changes them. Each process changes stocks of
 * its own from what was sensed at the start of the step, so the order of processes cannot matter.
 */
public final class Stocks {

  private final World world;
  private final StatusColumns status;

  Stocks(World world) {
    this.world = world;
    status = world.status;
  }

  /** Columns that the senses fill. */
  public Sensed sensed() {
    return world.sensed;
  }

  /** Sets organic proficiency q. */
  public void setProficiency(int i, int m, double proficiency) {
    int cell = world.cell(i, m);
    boolean kept = status.originator[cell];
    status.proficiency[cell] =
        kept
            ? Math.max(world.parameters().adoption().originatorProficiency(), proficiency)
            : proficiency;
  }

  /** Sets depth d. */
  public void setDepth(int i, int m, double depth) {
    status.depth[world.cell(i, m)] = depth;
  }

  /** Sets trust T_ij. */
  public void setTrust(int i, int j, double trust) {
    world.stocks.setTrust(i * world.n + j, trust);
  }

  /** Baseline T⁰_ij to which trust returns. */
  public double baselineTrust(int i, int j) {
    return world.stocks.baseline[i * world.n + j];
  }

  /** Sets practice Pr_ij. */
  public void setPractice(int i, int j, double practice) {
    world.stocks.setPractice(i * world.n + j, practice);
  }

  /** Sets integration I. */
  public void setIntegration(int i, double integration) {
    world.nextIntegration[i] = integration;
  }

  /** Sets potential absorptive capacity aP; what exceeds the scenario's value is learned. */
  public void setPotential(int i, double potential) {
    world.nextCapacityGain[i] = world.capacityGain[i] + potential - world.potential(i);
  }

  /** Opens the second phase: stocks that other processes read keep their values until it closes. */
  public void open() {
    System.arraycopy(world.integration, 0, world.nextIntegration, 0, world.n);
    System.arraycopy(world.capacityGain, 0, world.nextCapacityGain, 0, world.n);
  }

  /**
   * Closes the second phase. Stages follow depth and proficiency only now, when all processes have
   * moved theirs, so that the order of processes cannot matter.
   */
  public void close() {
    for (int i = 0; i < world.n && !world.parameters().adoption().binary(); i++) {
      for (int m = 0; m < world.innovationCount; m++) {
        settle(i, m);
      }
    }
    System.arraycopy(world.nextIntegration, 0, world.integration, 0, world.n);
    System.arraycopy(world.nextCapacityGain, 0, world.capacityGain, 0, world.n);
  }

  private void settle(int i, int m) {
    int cell = world.cell(i, m);
    Stage before = status.stage[cell];
    if (!before.isAdopted()) {
      return;
    }
    Stage now =
        world.settled(status.depth[cell], status.proficiency[cell], before == Stage.ROUTINISED);
    if (now != before) {
      status.stage[cell] = now;
      tell(world.time() + world.step(), i, m, before, now);
    }
  }

  /** Makes an innovation a standard of a bloc for good. */
  public void latchStandard(int b, int m) {
    world.blocs.standard[b][m] = true;
  }

  // ---- clocks

  /** Hazard accumulated on the clock towards the next stage. */
  public double progressHazard(int i, int m) {
    return status.progressHazard[world.cell(i, m)];
  }

  /** Resistance of the clock towards the next stage; negative while it has not been drawn. */
  public double progressResistance(int i, int m) {
    return status.progressResistance[world.cell(i, m)];
  }

  /** Sets the clock towards the next stage. */
  public void setProgress(int i, int m, double hazard, double resistance) {
    status.progressHazard[world.cell(i, m)] = hazard;
    status.progressResistance[world.cell(i, m)] = resistance;
  }

  /** Hazard accumulated on the clock of abandonment. */
  public double abandonHazard(int i, int m) {
    return status.abandonHazard[world.cell(i, m)];
  }

  /** Resistance of the clock of abandonment; negative while it has not been drawn. */
  public double abandonResistance(int i, int m) {
    return status.abandonResistance[world.cell(i, m)];
  }

  /** Sets the clock of abandonment. */
  public void setAbandon(int i, int m, double hazard, double resistance) {
    status.abandonHazard[world.cell(i, m)] = hazard;
    status.abandonResistance[world.cell(i, m)] = resistance;
  }

  /** How often evaluation was reached before. */
  public int visit(int i, int m) {
    return status.visit[world.cell(i, m)];
  }

  /** Moves a state to a stage before adoption. */
  public void moveTo(int i, int m, Stage stage, double at) {
    int cell = world.cell(i, m);
    Stage before = status.stage[cell];
    status.stage[cell] = stage;
    status.restartProgress(cell);
    tell(at, i, m, before, stage);
  }

  /** A state adopts. */
  public void adopt(
      int i, int m, double at, ChannelName channel, int source, double depth, double proficiency) {
    int cell = world.cell(i, m);
    Stage before = status.stage[cell];
    status.depth[cell] = depth;
    status.proficiency[cell] = proficiency;
    status.channel[cell] = channel;
    status.source[cell] = source;
    status.adoptedAt[cell] = at;
    status.firstStep[cell] = world.tick + 1;
    status.stage[cell] = world.settled(depth, proficiency, false);
    status.restartProgress(cell);
    setAbandon(i, m, 0, StatusColumns.NOT_DRAWN);
    world.adoptersStale = true;
    tell(at, i, m, before, status.stage[cell]);
  }

  /** A partial adopter uses its one upgrade. */
  public void upgrade(int i, int m, double at, ChannelName channel, int source, double depth) {
    int cell = world.cell(i, m);
    Stage before = status.stage[cell];
    status.upgraded[cell] = true;
    status.restartProgress(cell);
    if (depth > status.depth[cell]) {
      status.depth[cell] = depth;
      status.stage[cell] =
          world.settled(depth, status.proficiency[cell], before == Stage.ROUTINISED);
      world.tell(new StageChange(at, i, m, before, status.stage[cell], channel, depth, source));
    }
  }

  /** A state gives an innovation up. */
  public void abandon(int i, int m, double at, boolean reversible) {
    int cell = world.cell(i, m);
    Stage before = status.stage[cell];
    status.depth[cell] = 0;
    status.proficiency[cell] = 0;
    status.originator[cell] = false;
    status.upgraded[cell] = false;
    status.stage[cell] = reversible ? Stage.EVALUATING : Stage.ABANDONED;
    status.visit[cell]++;
    status.restartProgress(cell);
    setAbandon(i, m, 0, StatusColumns.NOT_DRAWN);
    world.adoptersStale = true;
    tell(at, i, m, before, status.stage[cell]);
  }

  private void tell(double at, int i, int m, Stage before, Stage now) {
    int cell = world.cell(i, m);
    world.tell(
        new StageChange(
            at, i, m, before, now, status.channel[cell], status.depth[cell], status.source[cell]));
  }

  // ---- keys of the luck, and programmes

  /** Key of a state's luck. */
  public long stateKey(int i) {
    return world.plan.stateKey(i);
  }

  /** Key of an innovation's luck. */
  public long innovationKey(int m) {
    return world.plan.innovationKey(m);
  }

  /** Whether a state tells partners of its red lines early. */
  public boolean communicatesEarly(int i) {
    return world.plan.state(i).sovereignty().earlyCommunication();
  }

  /** A programme slips. */
  public void delay(ProgrammeColumns programme, double years) {
    programme.addSlip(years);
  }

  /** A programme becomes dearer. */
  public void charge(ProgrammeColumns programme, double cost) {
    programme.addCost(cost);
  }

  /** A partner leaves a programme; the other shares are scaled up. */
  public void leave(ProgrammeColumns programme, int i) {
    world.leaveProgramme(programme, i);
  }
}
