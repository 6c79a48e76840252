package entente.value;

/** How the practice of several contacts adds up to exposure Y. */
public enum ExposureForm {
  /** The weighted share of contacts in practice, in [0, 1] (Valente 1996). */
  SHARE,
  /** The weighted number of contacts in practice: each is a chance of its own. */
  SUM
}
