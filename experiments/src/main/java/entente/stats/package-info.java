/**
 * Estimators, intervals, paired contrasts and sensitivity indices as pure functions. It knows no
 * file, no run and no chart.
 */
package entente.stats;
