package entente.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Draws the charts of a results folder. */
public final class ChartBook {

  private static final Predicate<String> MEASURES =
      Pattern.compile(
              "(adoption|interoperability|autonomy|dependence|homogeneity)(:.*)?|adoptionsBy:.*")
          .asMatchPredicate();

  private ChartBook() {}

  /**
   * A chart that was not drawn.
   *
   * @param name its name
   * @param reason why, in words
   */
  public record LeftOut(String name, String reason) {}

  /**
   * What was drawn.
   *
   * @param files the files written, a PNG and an SVG for each chart
   * @param leftOut the charts left out, with the reasons
   */
  public record Drawn(List<Path> files, List<LeftOut> leftOut) {

    /** Copies the lists. */
    public Drawn {
      files = List.copyOf(files);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * Draws every chart that the tables of a folder allow into its sub-folder {@code charts}. The
   * same tables give the same SVG, byte for byte.
   *
   * @param resultsFolder a folder with {@code scenario.json}, {@code runs.csv} and, where there
   *     are, {@code series.csv} and {@code adoptions.csv}
   * @return the files written, and what was left out
   * @throws IOException when a file cannot be read or written
   * @throws IllegalArgumentException when a table or the scenario is not what it should be
   */
  public static Drawn draw(Path resultsFolder) throws IOException {
    Results results = Results.read(resultsFolder, MEASURES);
    Sheet sheet = new Sheet();
    for (String arm : results.runs().arms()) {
      Context context = Context.of(results, arm);
      AdoptionPages.draw(context, sheet);
      ChannelPages.draw(context, sheet);
      MapPages.draw(context, sheet);
      TrendPages.draw(context, sheet);
      NetworkPages.draw(context, sheet);
    }
    Path charts = Files.createDirectories(resultsFolder.resolve("charts"));
    List<Path> files = new ArrayList<>();
    for (Figure figure : sheet.figures()) {
      files.addAll(figure.writeTo(charts));
    }
    return new Drawn(files, sheet.leftOut());
  }
}
