package entente.history;

/**
 * What an innovation has of its own, drawn towards the mean of all by a normal prior. The spreads
 * were chosen by fits on 1976 to 1992 that forecast 1993 to 1999.
 */
enum OwnTrait {
  /** 3 ln f: its price against the mean of all. */
  PRICE("price", 0.3),
  /** 3 ln o: its demand on capacity against the mean. */
  DEMAND("demand", 0.5),
  /** Weight of personnel in the budget against the mean. */
  PERSONNEL("personnel", 0.3),
  /** Weight of product per head in the budget against the mean. */
  INCOME("income", 0.3);

  private final String title;
  private final double spread;

  OwnTrait(String title, double spread) {
    this.title = title;
    this.spread = spread;
  }

  /** Its name in tables. */
  String title() {
    return title;
  }

  /** Standard deviation of its prior. */
  double spread() {
    return spread;
  }
}
