package entente.calibrate;

/**
 * One step of the sampler.
 *
 * @param number from 1
 * @param simulations trials made so far
 * @param tolerance distance of the worst particle kept
 * @param acceptance share of the new particles within the tolerance before; 1 in the first
 * @param effectiveSize 1/Σw², the number of equally weighted particles that the kept ones are worth
 */
public record Generation(
    int number, int simulations, double tolerance, double acceptance, double effectiveSize) {}
