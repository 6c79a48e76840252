/**
 * Runs a scenario from its first step to its last: events, hazards, clocks, changes, observations.
 * The only package of this module that imports MASON.
 */
package entente.schedule;
