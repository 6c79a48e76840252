package entente.report;

import entente.value.Moment;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/** Numbers and years as a reader of a summary wants them. */
final class Words {

  private static final double TINY = 1e-9;

  private Words() {}

  /** A calendar year: {@code 1971}. */
  static String year(double time) {
    return Integer.toString((int) Math.floor(time + TINY));
  }

  /** The last two digits of a calendar year: {@code 71}. */
  static String shortYear(double time) {
    return String.format(Locale.ROOT, "%02d", Math.floorMod((int) Math.floor(time + TINY), 100));
  }

  /** A moment: the year where it is the start of one, else with a tenth. */
  static String moment(double time) {
    boolean whole = Math.abs(time - Math.rint(time)) < 1e-6;
    return whole ? Long.toString(Math.round(time)) : fixed(time, 2);
  }

  /** A number with a fixed number of decimals. */
  static String fixed(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
  }

  /** A mean count: whole where it is whole. */
  static String count(double mean) {
    return mean == Math.rint(mean) ? Long.toString((long) mean) : fixed(mean, 1);
  }

  /** A share as a percentage. */
  static String percent(double share) {
    return Math.round(100 * share) + "%";
  }

  /** A governance in words. */
  static String governance(double g) {
    return g == 0 ? "liberal" : g == 1 ? "authoritarian" : "governance " + count(g);
  }

  /** {@code 1 state}, {@code 2 states}. */
  static String many(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** A number as a person would write it. */
  static String plain(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  /** A moment as a date: as short as says the same; empty for none. */
  static String day(Moment moment) {
    if (moment == null) {
      return "";
    }
    int year = (int) Math.floor(moment.year() + TINY);
    int length = Year.of(year).length();
    int day = Math.max(0, (int) Math.round((moment.year() - year) * length));
    LocalDate date = LocalDate.ofYearDay(year, 1).plusDays(day);
    if (date.getDayOfYear() == 1) {
      return Integer.toString(date.getYear());
    }
    return date.getDayOfMonth() == 1 ? YearMonth.from(date).toString() : date.toString();
  }

  /** A stretch of time. */
  static String span(Moment from, Moment to) {
    return span(day(from), day(to));
  }

  private static String span(String from, String to) {
    if (from.isEmpty() && to.isEmpty()) {
      return "throughout";
    } else if (to.isEmpty()) {
      return "from " + from;
    }
    return from.isEmpty() ? "until " + to : from + " to " + to;
  }

  /** A stretch of time in brackets, or nothing where it is the whole run. */
  static String spanned(String from, String to) {
    return from.isEmpty() && to.isEmpty() ? "" : " (" + span(from, to) + ")";
  }

  /** A stretch of time by its years: {@code 1955-1991}. */
  static String years(String from, String to) {
    return (from.isEmpty() ? "" : from.substring(0, 4))
        + "-"
        + (to.isEmpty() ? "" : to.substring(0, 4));
  }

  /** A difference with its sign and three significant digits. */
  static String signed(double value) {
    if (value == 0) {
      return "0";
    }
    double size = Math.abs(value);
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    String text = fixed(size, decimals);
    return (value < 0 ? "-" : "+") + text;
  }

  /** A verdict in a word. */
  static String verdict(entente.stats.Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
