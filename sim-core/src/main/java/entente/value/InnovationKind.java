package entente.value;

/** The three kinds of innovation that the essay tells apart. */
public enum InnovationKind {
  /** A way to fight: doctrine, employment, command. */
  TACTIC(0.35, 0.70, 0.06, 0.325, 0.2),
  /** A way to work: staff, training and procedural skill. */
  TECHNIQUE(0.45, 0.55, 0.175, 0.35, 0.2),
  /** A thing to buy or build. */
  TECHNOLOGY(0.60, 0.25, 0.65, 0.35, 0.625);

  private final double complexity;
  private final double tacitness;
  private final double financialIntensity;
  private final double organizationalDemand;
  private final double sensitivity;

  InnovationKind(
      double complexity,
      double tacitness,
      double financialIntensity,
      double organizationalDemand,
      double sensitivity) {
    this.complexity = complexity;
    this.tacitness = tacitness;
    this.financialIntensity = financialIntensity;
    this.organizationalDemand = organizationalDemand;
    this.sensitivity = sensitivity;
  }

  /** Complexity κ where an innovation of this kind names none: the middle of its range. */
  public double complexity() {
    return complexity;
  }

  /** Tacitness τ where an innovation of this kind names none: the middle of its range. */
  public double tacitness() {
    return tacitness;
  }

  /** Financial intensity f where an innovation of this kind names none: the middle of its range. */
  public double financialIntensity() {
    return financialIntensity;
  }

  /** Organizational demand o where an innovation of this kind names none. */
  public double organizationalDemand() {
    return organizationalDemand;
  }

  /** Sensitivity s where an innovation of this kind names none: the middle of its range. */
  public double sensitivity() {
    return sensitivity;
  }
}
