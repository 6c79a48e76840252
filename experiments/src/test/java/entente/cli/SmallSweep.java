package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small sweeps of the tiny scenario. */
public final class SmallSweep {

  /** Two factors that matter. */
  public static final String TWO_FACTORS =
      "{\"name\": \"emulation\", \"path\": \"emulation.rate\", \"low\": 0.1, \"high\": 1.6},"
          + "{\"name\": \"exercises\", \"path\": \"kappa_X\", \"low\": 0.05, \"high\": 0.8}";

  private SmallSweep() {}

  /**
   * Executes an experiment given by the members of its JSON.
   *
   * @param folder where its files are written
   * @return its results folder, without charts
   */
  public static Path of(Path folder, String members) throws IOException {
    Cli.tiny(folder);
    Path file =
        Files.writeString(
            folder.resolve("small.json"),
            "{\"name\": \"small\", \"title\": \"Small\", \"scenario\": \"tiny.json\", "
                + members
                + "}");
    Path out = folder.resolve("results");
    Cli.Answer answer = Cli.run("sweep", file, "--out=" + out, "--force", "--no-charts", "--quiet");
    assertThat(answer.code()).as(answer.err()).isZero();
    return out;
  }
}
