/**
 * The only place where random numbers are made: draws keyed by purpose, and streams for the
 * generation of worlds.
 */
package entente.random;
