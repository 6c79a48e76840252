package entente.value;

/** How far a state has come with an innovation. */
public enum Stage {
  /** Has not noticed it. */
  UNAWARE,
  /** Knows that it exists. */
  AWARE,
  /** Weighs it. */
  EVALUATING,
  /** Uses a part of it: depth below 0.8. */
  PARTIAL,
  /** Uses the whole: depth of 0.8 or more. */
  FULL,
  /** Has made it its own: organic proficiency of 0.6 or more at some time. */
  ROUTINISED,
  /** Has given it up. */
  ABANDONED;

  /** Whether the innovation is in service at this stage. */
  public boolean isAdopted() {
    return this == PARTIAL || this == FULL || this == ROUTINISED;
  }
}
