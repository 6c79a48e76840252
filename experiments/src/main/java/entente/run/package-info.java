/**
 * Executes design points and replications on all cores. A run that fails is a recorded result and
 * not the end of the sweep.
 */
package entente.run;
