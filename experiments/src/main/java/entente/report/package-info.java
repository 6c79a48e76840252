/**
 * Writes readable pages from a results folder: charts, tables, provenance. It computes nothing that
 * the statistics do not offer.
 */
package entente.report;
