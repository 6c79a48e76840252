/**
 * What is measured at each step, as records. Observers read the world and never change it, so
 * watching changes no result.
 */
package entente.observe;
