package entente.chart;

/**
 * The words around a chart.
 *
 * @param title what it shows, in a few words
 * @param subtitle how to read it: unit, statistic, band; empty for none
 * @param source where the numbers come from; empty for none
 */
public record Heading(String title, String subtitle, String source) {

  /** The same heading for one part, such as an arm; an empty part changes nothing. */
  Heading of(String part) {
    return part.isEmpty() ? this : new Heading(title + ": " + part, subtitle, source);
  }
}
