/**
 * Runs a scenario: the clocks, the two phases of a step, and MASON's schedule that drives them. The
 * only package that imports MASON.
 */
package entente.schedule;
