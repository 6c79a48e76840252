package entente.calibrate;

import java.util.List;

/**
 * Something that a fitted number hides.
 *
 * @param kind what it is
 * @param parameters the parameters concerned; empty where it is the whole fit
 * @param measure the number that gave rise to it
 * @param text what it means, in a sentence
 */
public record Warning(Kind kind, List<String> parameters, double measure, String text) {

  /** Kinds of warnings. */
  public enum Kind {
    /** The posterior is hardly narrower than the prior. */
    UNINFORMED,
    /** Two parameters can stand in for each other. */
    CORRELATED,
    /** The fit leans on an end of a range. */
    AT_BOUND,
    /** A parameter can be moved widely without loss. */
    FLAT_PROFILE,
    /** Starts of a search ended apart. */
    SEVERAL_OPTIMA,
    /** Too few particles carry the posterior. */
    FEW_PARTICLES
  }

  /** Copies the list. */
  public Warning {
    parameters = List.copyOf(parameters);
  }
}
