package entente.world;

/**
 * What was sensed at the start of a step: columns derived from the stocks, written by the senses
 * and read by channels and processes.
 */
public final class Sensed {

  private final int innovations;
  final double[] support;
  final double[] readiness;
  final double[] visible;
  final double[] teaching;
  final double[] exposure;
  final double[] exerciseExposure;
  final double[] dependence;
  final double[] retention;
  final boolean[] routine;
  final boolean[] adopted;
  final double[] meanDependence;
  final double[] autonomy;
  final double[] desiredIntegration;

  Sensed(int states, int innovations) {
    this.innovations = innovations;
    int cells = states * innovations;
    support = new double[cells];
    readiness = new double[cells];
    visible = new double[cells];
    teaching = new double[cells];
    exposure = new double[cells];
    exerciseExposure = new double[cells];
    dependence = new double[cells];
    retention = new double[cells];
    routine = new boolean[cells];
    adopted = new boolean[cells];
    meanDependence = new double[states];
    autonomy = new double[states];
    desiredIntegration = new double[states];
  }

  private int at(int i, int m) {
    return i * innovations + m;
  }

  /** Writes support b and teaching. */
  public void support(int i, int m, double supportNow, double teachingNow) {
    support[at(i, m)] = supportNow;
    teaching[at(i, m)] = teachingNow;
  }

  /** Writes readiness r, visible use v and dependence. */
  public void use(int i, int m, double readinessNow, double visibleNow, double dependenceNow) {
    readiness[at(i, m)] = readinessNow;
    visible[at(i, m)] = visibleNow;
    dependence[at(i, m)] = dependenceNow;
  }

  /** Writes exposure Y and exposure through exercises X. */
  public void exposure(int i, int m, double exposureNow, double exerciseExposureNow) {
    exposure[at(i, m)] = exposureNow;
    exerciseExposure[at(i, m)] = exerciseExposureNow;
  }

  /** Writes whether it is in service and whether it is routine. */
  public void service(int i, int m, boolean adoptedNow, boolean routineNow) {
    adopted[at(i, m)] = adoptedNow;
    routine[at(i, m)] = routineNow;
  }

  /** Writes retention. */
  public void retention(int i, int m, double retentionNow) {
    retention[at(i, m)] = retentionNow;
  }

  /** Writes mean dependence, autonomy and desired integration. */
  public void posture(int i, double meanDependenceNow, double autonomyNow, double desired) {
    meanDependence[i] = meanDependenceNow;
    autonomy[i] = autonomyNow;
    desiredIntegration[i] = desired;
  }
}
