package entente.stats;

/**
 * Morris's measures of one factor, in units of the response per whole range of the factor.
 *
 * @param factor its name
 * @param count elementary effects used
 * @param undefined effects set aside because an end has no response
 * @param mu mean effect, with Student's interval
 * @param muStar mean size of the effects (Campolongo, Cariboni and Saltelli 2007), with a bootstrap
 *     percentile interval over trajectories
 * @param sigma standard deviation of the effects, which interactions and curvature raise, likewise
 */
public record ElementaryEffect(
    String factor, int count, int undefined, Interval mu, Interval muStar, Interval sigma) {}
