package entente.value;

/** The institutional forms of partnership, with what each means where a scenario is silent. */
public enum PartnershipType {
  /** A standing security agreement. */
  ALLIANCE(1.0, 0.35, true),
  /** A temporary arrangement against one threat. */
  COALITION(1.0, 0.80, false),
  /** Security cooperation short of mutual defence. */
  SECCOOP(0.5, 0.10, true),
  /** Security force assistance: a donor trains, equips and advises a recipient. */
  SFA(0.5, 0.02, false),
  /** A series of joint exercises. */
  EXERCISE(0.0, 0.02, false),
  /** A shared industrial programme; made by the engine from {@code programmes}. */
  INDUSTRIAL(0.5, 0.02, true),
  /** Standing supply of arms, from a supplier to its customers. */
  SUPPLY(0.0, 0.02, false);

  private final double weight;
  private final double contact;
  private final boolean institutionalLink;

  PartnershipType(double weight, double contact, boolean institutionalLink) {
    this.weight = weight;
    this.contact = contact;
    this.institutionalLink = institutionalLink;
  }

  /** Tie weight where none is written. */
  public double weight() {
    return weight;
  }

  /** Contact where none is written, in [0, 1]. */
  public double contact() {
    return contact;
  }

  /** Whether this form has institutions that keep practice alive, where nothing is written. */
  public boolean institutionalLink() {
    return institutionalLink;
  }

  /** Whether it runs one way where nothing is written: from a donor, or from a supplier. */
  public boolean runsOneWay() {
    return this == SFA || this == SUPPLY;
  }
}
