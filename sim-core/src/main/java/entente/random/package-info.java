/**
 * The only place where a generator is made: draws keyed by seed, purpose, state, innovation and
 * visit. Two arms of a comparison therefore share their luck, and an extra draw shifts no other.
 */
package entente.random;
