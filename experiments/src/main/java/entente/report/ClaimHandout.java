package entente.report;

import entente.chart.DotChart;
import entente.chart.Figure;
import entente.chart.Heading;
import entente.chart.Look;
import entente.design.Experiment.Direction;
import entente.stats.Interval;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** All claims as one HTML page that an instructor hands out; it needs nothing else. */
public final class ClaimHandout {

  private ClaimHandout() {}

  /** The page. */
  public static String html(List<ClaimLine> claims) {
    StringBuilder out = new StringBuilder();
    out.append("# What the model says of what is claimed\n\n");
    out.append(
        "Each claim is an experiment that could have come out against it: the same world and the same"
            + " luck under two arms, or one world against a number. *Supported* means that the 95 %"
            + " interval of the paired difference lies wholly on the side claimed, *contradicted* that"
            + " it lies wholly on the other. All rates are uncalibrated: read signs, not sizes.\n\n");
    out.append(ClaimsTable.count(claims)).append("\n\n");
    out.append(
        "| claim | in short | nature | difference [95 % interval] | verdict | elsewhere |\n");
    out.append("|---|---|---|---|---|---|\n");
    for (ClaimLine line : claims) {
      out.append("| ")
          .append(
              String.join(
                  " | ",
                  number(line),
                  line.title(),
                  line.nature(),
                  line.difference(),
                  line.verdict(),
                  line.elsewhere()))
          .append(" |\n");
    }
    String table = MarkdownPage.fragment(out.toString());
    StringBuilder pages = new StringBuilder();
    for (ClaimLine line : claims) {
      pages.append("## ").append(number(line)).append(" · ");
      pages.append(line.title()).append("\n\n").append(ClaimPages.body(line)).append('\n');
    }
    return MarkdownPage.page(
        "Claims and verdicts",
        table + picture(figure(claims)) + MarkdownPage.fragment(pages.toString()));
  }

  private static String picture(Figure figure) {
    String data = Base64.getEncoder().encodeToString(figure.png());
    return "<p><img alt=\""
        + figure.title()
        + "\" src=\"data:image/png;base64,"
        + data
        + "\"></p>\n";
  }

  /** Standardised effects, those in the direction claimed to the right. */
  static Figure figure(List<ClaimLine> claims) {
    List<DotChart.Row> rows = new ArrayList<>();
    for (ClaimLine line : claims) {
      rows.add(
          new DotChart.Row(
              number(line) + "  " + line.title(),
              line.verdict(),
              Look.of(line.result().verdict().ordinal()),
              standardised(line),
              ""));
    }
    return DotChart.figure(
        "claims",
        new Heading(
            "Effects, in the direction claimed",
            "Mean paired difference in standard deviations of the differences, with its 95 % interval;"
                + " no dot where nothing varies",
            ""),
        "standardised effect; right of 0 as claimed",
        "",
        rows);
  }

  private static String number(ClaimLine line) {
    return line.name().replaceFirst("-.*", "");
  }

  private static Interval standardised(ClaimLine line) {
    Double effect = line.result().effect();
    Double difference = line.result().difference();
    if (effect == null || difference == null || difference == 0) {
      return Interval.undefined();
    }
    Interval scaled = line.result().interval().scaled(effect / difference);
    return line.claim().direction() == Direction.DECREASE
        ? new Interval(-scaled.high(), -scaled.estimate(), -scaled.low())
        : scaled;
  }
}
