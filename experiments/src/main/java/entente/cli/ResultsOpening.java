package entente.cli;

import entente.analysis.ResultsRuns;
import java.io.IOException;
import java.nio.file.Path;

/** Opens results folders for commands. */
final class ResultsOpening {

  private ResultsOpening() {}

  /**
   * Opens a folder for statistics.
   *
   * @param what what is to be done with it, as a verb
   * @throws Refusal when the folder has not what is needed
   */
  static ResultsRuns of(Path folder, String what) {
    try {
      return ResultsRuns.open(folder);
    } catch (IOException e) {
      throw new Refusal("cannot " + what + " " + folder + ": " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new Refusal("cannot " + what + " the results: " + e.getMessage());
    }
  }
}
