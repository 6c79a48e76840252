package entente.chart;

import entente.analysis.ResultsRuns;
import entente.store.Manifest;
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

  private static final int MOST_ARMS = 4;

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
   * Draws the charts of a folder into its sub-folder {@code charts}: of a sweep those that its
   * experiment names, else those that fit its design; of other folders every chart that the tables
   * allow. The same tables give the same SVG, byte for byte.
   *
   * @param resultsFolder a folder with {@code scenario.json}, {@code runs.csv} and, where there
   *     are, {@code series.csv} and {@code adoptions.csv}
   * @return the files written, and what was left out
   * @throws IOException when a file cannot be read or written
   * @throws IllegalArgumentException when a table or the scenario is not what it should be
   */
  public static Drawn draw(Path resultsFolder) throws IOException {
    Sheet sheet = new Sheet();
    boolean fonts = Style.hasFonts();
    if (!fonts) {
      sheet.leaveOut(
          "all charts",
          "this machine has no font; install one, for example the packages fontconfig and"
              + " fonts-dejavu-core");
    }
    if (isSweep(resultsFolder)) {
      ResultsRuns runs = ResultsRuns.open(resultsFolder);
      if (runs.failed() == runs.layout().size()) {
        sheet.leaveOut("all charts", "runs.csv has no run that succeeded");
      } else if (fonts) {
        SweepBook.draw(runs, sheet);
      }
    } else {
      Results results = Results.read(resultsFolder, MEASURES);
      if (results.runs().size() == 0) {
        sheet.leaveOut("all charts", "runs.csv has no run that succeeded");
      } else if (fonts) {
        fill(sheet, results);
      }
    }
    Path charts = Files.createDirectories(resultsFolder.resolve("charts"));
    List<Path> files = new ArrayList<>();
    for (Figure figure : sheet.figures()) {
      files.addAll(figure.writeTo(charts));
    }
    return new Drawn(files, sheet.leftOut());
  }

  private static boolean isSweep(Path folder) throws IOException {
    return Files.exists(folder.resolve(Manifest.FILE))
        && Manifest.read(folder).experiment() != null;
  }

  private static void fill(Sheet sheet, Results results) {
    List<String> arms = results.runs().arms();
    if (arms.size() > 1) {
      ComparePages.draw(results, sheet);
    }
    for (String arm : arms) {
      Context context = Context.of(results, arm);
      if (arms.size() > MOST_ARMS) {
        sheet.leaveOut(
            context.file("charts"), "charts of single arms are drawn for up to " + MOST_ARMS);
        continue;
      }
      if (arms.size() == 1) {
        AdoptionPages.draw(context, sheet);
        TrendPages.draw(context, sheet);
      }
      ChannelPages.draw(context, sheet);
      MapPages.draw(context, sheet);
      NetworkPages.draw(context, sheet);
      ConvergencePages.draw(context, sheet);
    }
  }
}
