/**
 * The historical record: reads the files of its owners, makes scenarios of them, and judges the
 * model's forecasts against what happened, beside the regressions scholars would use.
 */
package entente.history;
