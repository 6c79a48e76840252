/**
 * One small final class for each channel and process of the theory. A mechanism reads the world as
 * it stood at the start of the step; it draws nothing, keeps nothing and sees no other mechanism.
 */
package entente.mechanism;
