/**
 * Published experiments: what was found, kept beside what was done, so that anyone can do it again
 * and see whether the numbers come out the same.
 */
package entente.publish;
