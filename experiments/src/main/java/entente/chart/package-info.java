/**
 * Turns tables into charts, as PNG and SVG, without a display. The only package of this module that
 * imports JFreeChart.
 */
package entente.chart;
