package entente.view;

import entente.snapshot.Gauges;

/** What a live chart can show. */
public enum Measure {
  /** Adoption by bloc, of the chosen innovation or the mean of all. */
  ADOPTION(true),
  /** Adoptions so far by channel. */
  CHANNELS(false),
  /** Mean autonomy by bloc. */
  AUTONOMY(true),
  /** Mean interoperability by bloc. */
  INTEROPERABILITY(true),
  /** Mean usable capability by bloc. */
  CAPABILITY(true),
  /** Mean dependence on support by bloc. */
  DEPENDENCE(true),
  /** Cost of the programmes now running. */
  COST(false),
  /** Adoption of the first arm less that of the second. */
  DIFFERENCE(true);

  private final boolean share;

  Measure(boolean share) {
    this.share = share;
  }

  /** Whether it lies in [0, 1]. */
  boolean isShare() {
    return share && this != DIFFERENCE;
  }

  /** Whether it may be that of one innovation. */
  boolean isByInnovation() {
    return this == ADOPTION || this == DIFFERENCE;
  }

  /** The value of a group; for an innovation or, for −1, for all. */
  double of(Gauges gauges, int group, int innovation) {
    return switch (this) {
      case ADOPTION, DIFFERENCE -> gauges.adoption(group, innovation);
      case AUTONOMY -> gauges.autonomy()[group];
      case INTEROPERABILITY -> gauges.interoperability()[group];
      case CAPABILITY -> gauges.capability()[group];
      case DEPENDENCE -> gauges.dependence()[group];
      case COST -> gauges.programmeCost();
      case CHANNELS -> gauges.byChannel()[group];
    };
  }

  @Override
  public String toString() {
    return Texts.get("measure." + name());
  }
}
