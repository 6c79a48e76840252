/**
 * Fits parameters of the model to data. It runs worlds through the batch runner and judges them
 * with the statistics.
 */
package entente.calibrate;
