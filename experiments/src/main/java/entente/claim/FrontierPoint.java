package entente.claim;

import entente.value.Key;

/**
 * One arm at one design point on the plane of a trade-off.
 *
 * @param arm name of the arm
 * @param point design point, from 0
 * @param label what it is, in words
 * @param x mean of the first response over replications
 * @param y mean of the second
 * @param best whether no other is better on both
 */
public record FrontierPoint(
    @Key(value = "Arm", required = true) String arm,
    @Key(value = "Design point, from 0", required = true, min = 0, max = 1e9) int point,
    @Key(value = "What it is, in words", required = true) String label,
    @Key("Mean of the first response") Double x,
    @Key("Mean of the second response") Double y,
    @Key(value = "Whether no other is better on both", fallback = "false") boolean best) {}
