package entente.value;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A point in calendar time as a decimal year: 1949.0 is the first of January 1949. Written in files
 * as a number ({@code 1949.5}) or as a date ({@code "1949"}, {@code "1949-04"}, {@code
 * "1949-04-04"}), read as the start of that year, month or day.
 *
 * @param year decimal year
 */
public record Moment(double year) implements Comparable<Moment> {

  /** Refuses anything but a finite year. */
  public Moment {
    if (!Double.isFinite(year)) {
      throw new IllegalArgumentException("a moment must be a finite decimal year, but was " + year);
    }
  }

  /**
   * Reads an ISO date.
   *
   * @param text {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}
   * @return the start of that year, month or day
   * @throws IllegalArgumentException when the text is none of these
   */
  public static Moment parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> of(Year.parse(text).atDay(1));
        case 7 -> of(YearMonth.parse(text).atDay(1));
        default -> of(LocalDate.parse(text));
      };
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "a date must be written as 1949, 1949-04 or 1949-04-04, but was '" + text + "'", e);
    }
  }

  /** The start of a day. */
  public static Moment of(LocalDate day) {
    return new Moment(day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear());
  }

  @Override
  public int compareTo(Moment other) {
    return Double.compare(year, other.year);
  }
}
