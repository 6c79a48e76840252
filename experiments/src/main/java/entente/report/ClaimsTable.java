package entente.report;

import entente.stats.Verdict;
import java.util.ArrayList;
import java.util.List;

/** All claims as a table for a terminal, contradictions included. */
public final class ClaimsTable {

  private static final int WIDEST_TITLE = 58;

  private ClaimsTable() {}

  /** The lines of the table, and the count of verdicts. */
  public static List<String> of(List<ClaimLine> claims) {
    TextTable table =
        new TextTable(
                "lllrlll",
                new String[] {
                  "claim",
                  "in short",
                  "nature",
                  "pairs",
                  "difference [95 % interval]",
                  "verdict",
                  "sign holds elsewhere"
                })
            .atMost(1, WIDEST_TITLE);
    for (ClaimLine line : claims) {
      table.row(
          line.name().replaceFirst("-.*", ""),
          line.title(),
          line.nature(),
          Integer.toString(line.result().pairs()),
          line.difference(),
          line.verdict(),
          line.elsewhere());
    }
    List<String> lines = new ArrayList<>(table.lines());
    lines.add("");
    lines.add(count(claims));
    lines.add(
        "Differences are paired, on the same luck. 'Elsewhere' are points drawn between half and one"
            + " and a half times each default.");
    return lines;
  }

  /** How many are supported, contradicted, undecided. */
  static String count(List<ClaimLine> claims) {
    StringBuilder text = new StringBuilder(Words.many(claims.size(), "claim")).append(": ");
    for (Verdict verdict : Verdict.values()) {
      long count = claims.stream().filter(line -> line.is(verdict)).count();
      text.append(verdict == Verdict.SUPPORTED ? "" : ", ")
          .append(count)
          .append(' ')
          .append(Words.verdict(verdict));
    }
    return text.append('.').toString();
  }
}
