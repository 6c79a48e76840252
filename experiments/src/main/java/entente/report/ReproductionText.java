package entente.report;

import entente.publish.Reproduction;
import entente.publish.Reproduction.Line;
import entente.store.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reproductions, for reading and as JSON. */
public final class ReproductionText {

  private static final int WIDTH = 100;
  private static final int NAME_WIDTH = 70;
  private static final MathContext DIGITS = new MathContext(6);
  private static final MathContext FEW = new MathContext(2);

  private ReproductionText() {}

  /** One reproduction: a line per number, and what it comes to. */
  public static List<String> of(Reproduction reproduction) {
    List<String> lines = new ArrayList<>();
    TextTable table =
        new TextTable(
                "lrrrl",
                new String[] {"number", "published", "reproduced", "difference", "verdict"})
            .atMost(0, NAME_WIDTH);
    boolean points = reproduction.lines().stream().anyMatch(line -> line.published().point() > 0);
    for (Line line : reproduction.lines()) {
      table.row(
          points ? line.published().label() : line.published().labelWithoutPoint(),
          shown(line.published().value(), DIGITS),
          line.isFound() ? shown(line.reproduced(), DIGITS) : "",
          line.isExact() ? "0" : line.isFound() ? shown(line.difference(), FEW) : "",
          line.verdict());
    }
    lines.addAll(table.lines());
    lines.add("");
    for (String reason : reproduction.reasons()) {
      lines.addAll(
          TextTable.wrap(
              reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".",
              WIDTH,
              "  "));
    }
    lines.add(end(reproduction));
    return lines;
  }

  private static String end(Reproduction reproduction) {
    return reproduction.id()
        + ": "
        + words(reproduction)
        + "; "
        + reproduction.met()
        + " of "
        + Words.many(reproduction.lines().size(), "number")
        + " found again, tables "
        + (reproduction.sameTables() ? "the same" : "not the same")
        + String.format(Locale.ROOT, ", %.1f s", reproduction.seconds());
  }

  /** Several reproductions in one table, with what is different below it. */
  public static List<String> table(List<Reproduction> all) {
    TextTable table =
        new TextTable(
            "lrllrl",
            new String[] {"experiment", "numbers", "found again", "tables", "seconds", "verdict"});
    for (Reproduction one : all) {
      table.row(
          one.id(),
          Integer.toString(one.lines().size()),
          one.lines().isEmpty()
              ? ""
              : one.met() == one.lines().size() ? "all" : Long.toString(one.met()),
          one.lines().isEmpty() ? "" : one.sameTables() ? "the same" : "not the same",
          Words.fixed(one.seconds(), 1),
          words(one));
    }
    List<String> lines = new ArrayList<>(table.lines());
    lines.add("");
    for (Reproduction one : all) {
      for (String reason : one.reasons()) {
        lines.addAll(TextTable.wrap(one.id() + ": " + reason + ".", WIDTH, "  "));
      }
    }
    long reproduced = all.stream().filter(Reproduction::isReproduced).count();
    lines.add(reproduced + " of " + Words.many(all.size(), "published experiment") + " reproduced");
    return lines;
  }

  private static String words(Reproduction reproduction) {
    return switch (reproduction.verdict()) {
      case REPRODUCED -> "reproduced";
      case DIFFERS -> "DIFFERS";
      case CHANGED -> "NOT WHAT WAS PUBLISHED";
      case ABSENT -> "not done: its data are not here";
    };
  }

  /** One reproduction as JSON has it. */
  public static Map<String, Object> json(Reproduction reproduction) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", reproduction.id());
    json.put("verdict", reproduction.verdict().name().toLowerCase(Locale.ROOT));
    json.put("reproduced", reproduction.isReproduced());
    json.put("sameTables", reproduction.sameTables());
    json.put("resultsDigest", reproduction.resultsDigest());
    json.put("seconds", reproduction.seconds());
    json.put("reasons", reproduction.reasons());
    List<Map<String, Object>> numbers = new ArrayList<>();
    for (Line line : reproduction.lines()) {
      Map<String, Object> number = new LinkedHashMap<>();
      number.put("number", line.published().label());
      number.put("published", line.published().value());
      number.put("reproduced", line.reproduced());
      number.put("tolerance", line.published().tolerance());
      number.put("verdict", line.verdict());
      numbers.add(number);
    }
    json.put("numbers", numbers);
    return json;
  }

  private static String shown(double value, MathContext digits) {
    if (!Double.isFinite(value)) {
      return "not defined";
    }
    double size = Math.abs(value);
    boolean plain = value == 0 || size >= 1e-4 && size < 1e9;
    BigDecimal rounded = new BigDecimal(value).round(digits);
    return plain
        ? value == 0 ? "0" : rounded.stripTrailingZeros().toPlainString()
        : Numbers.text(rounded.doubleValue());
  }
}
