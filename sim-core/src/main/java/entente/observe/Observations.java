package entente.observe;

import entente.world.StageChange;
import java.util.List;
import java.util.Map;

/**
 * What was observed of one run.
 *
 * @param changes adoptions, upgrades, routinisations and abandonments, in order of time
 * @param times observation times, decimal years
 * @param curves measures over those times
 * @param responses one number per response; NaN where undefined or censored
 */
public record Observations(
    List<StageChange> changes, double[] times, List<Curve> curves, Map<String, Double> responses) {}
