package entente.history;

/**
 * The parameters of the one-step-ahead hazard beside the innovations' own, each with its normal
 * prior.
 */
public enum HazardSymbol {
  /** Weight of military expenditure in the logarithm of the budget (times 3). */
  BUDGET_EXPENDITURE("budget.expenditure", 0.5, 1),
  /** Weight of capability. */
  BUDGET_CINC("budget.capability", 0.5, 1),
  /** Weight of personnel. */
  BUDGET_PERSONNEL("budget.personnel", 0, 1),
  /** Weight of population. */
  BUDGET_POPULATION("budget.population", 0, 1),
  /** Weight of product per head. */
  BUDGET_INCOME("budget.income", 0, 1),
  /** Weight of product per head in realised capacity (times 3). */
  CAPACITY_INCOME("capacity.income", 0.5, 1),
  /** Weight of democracy. */
  CAPACITY_DEMOCRACY("capacity.democracy", 0, 1),
  /** Weight of what the state had already adopted: prior related knowledge. */
  CAPACITY_PORTFOLIO("capacity.portfolio", 0, 3),
  /** Weight of what it adopted of late. */
  CAPACITY_RECENT("capacity.recent", 0, 5),
  /** Weight of arms received. */
  CAPACITY_ARMS("capacity.arms", 0, 1),
  /** Demand on capacity, ln o (times 3). */
  DEMAND("capacity.demand", 0, 2),
  /** The constant of the utility: what an innovation is worth before anybody has it. */
  WORTH("valuation.worth", -1, 2),
  /** Pull of adoptions anywhere within five years in the valuation. */
  MOMENTUM("valuation.momentum", 0, 1),
  /** Pull of adoptions anywhere within two years. */
  LATEST("valuation.latest", 0, 1),
  /** Pull of all adopters. */
  ADOPTERS("valuation.adopters", 0, 1),
  /** Pull of the share of allies who adopted, n · sh. */
  PARTNERS("valuation.partners", 0, 1),
  /** Pull of rivals who adopted: threat. */
  THREAT("valuation.threat", 0, 1),
  /** Independent adoption, ln p. */
  INDEPENDENT("ln independent", -4, 2),
  /** Emulation, ln q_E. */
  EMULATION("ln emulation", -3, 2),
  /** Half-point of emulation, ln φ. */
  HALF_POINT("ln halfPoint", -1, 0.7),
  /** Background weight, ln w0. */
  BACKGROUND("ln background", -2.3, 1),
  /** Weight of neighbours, ln w_c. */
  NEIGHBOUR("ln neighbour", -1, 1),
  /** Weight of agreements, ln w_g. */
  AGREEMENT("ln agreement", -1, 1),
  /** Supply, ln κ_P. */
  SUPPLY("ln supply", -2, 2),
  /** Scale of supply, ln z. */
  SUPPLY_SCALE("ln supplyScale", 1.5, 1),
  /** Exercises, ln κ_X. */
  EXERCISES("ln exercises", -4, 2),
  /** Assistance, ln κ_F. */
  ASSISTANCE("ln assistance", -4, 2),
  /** Competition, ln κ_R. */
  COMPETITION("ln competition", -4, 2),
  /** Mean over innovations of 3 ln f. */
  PRICE("ln price", 1, 3);

  private final String title;
  private final double centre;
  private final double spread;

  HazardSymbol(String title, double centre, double spread) {
    this.title = title;
    this.centre = centre;
    this.spread = spread;
  }

  /** Centre of the prior. */
  double centre() {
    return centre;
  }

  /** Standard deviation of the prior. */
  double spread() {
    return spread;
  }

  /** Its name in tables. */
  public String title() {
    return title;
  }
}
