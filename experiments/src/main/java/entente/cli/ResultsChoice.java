package entente.cli;

import java.nio.file.Path;
import java.time.Instant;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where results go. */
final class ResultsChoice {

  @Mixin private OutChoice out;

  @Option(
      names = "--series",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Write series.csv, from which charts are drawn (the default), or leave it out.")
  private boolean series;

  @Option(names = "--no-charts", description = "Draw no charts.")
  private boolean noCharts;

  /** The results folder. */
  Path folder(String name, Instant now) {
    return out.folder(name, now);
  }

  /** Whether a results folder may be replaced. */
  boolean force() {
    return out.force();
  }

  /** Whether {@code series.csv} is written. */
  boolean series() {
    return series;
  }

  /** Whether charts are drawn. */
  boolean charts() {
    return series && !noCharts;
  }
}
