/**
 * One small final class for each channel or process of the theory, with its equation and source. A
 * mechanism reads the world as it stood and adds hazards or effects; it draws nothing and sees no
 * other mechanism.
 */
package entente.mechanism;
