package entente.cli;

import entente.chart.CalibrationBook;
import entente.chart.ChartBook;
import entente.chart.ChartBook.Drawn;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Draws charts for commands, without a display. */
final class Charts {

  private static final String HEADLESS = "java.awt.headless";

  private Charts() {}

  /**
   * Draws the charts of a results folder and says what was left out and why.
   *
   * @param folder the results folder
   * @param terminal where left-out charts are named
   * @param quiet whether nothing is said
   * @throws Refusal when the folder holds no results that can be drawn
   */
  static Drawn draw(Path folder, Terminal terminal, boolean quiet) {
    if (System.getProperty(HEADLESS) == null) {
      System.setProperty(HEADLESS, "true"); // a display that is named but dead must not matter
    }
    if (terminal.interactive() && !quiet) {
      terminal.say("drawing charts ...");
    }
    try {
      Drawn drawn =
          CalibrationBook.isCalibration(folder)
              ? CalibrationBook.draw(folder)
              : ChartBook.draw(folder);
      if (!quiet) {
        drawn
            .leftOut()
            .forEach(out -> terminal.say("left out " + out.name() + ": " + out.reason()));
      }
      return drawn;
    } catch (ClosedByInterruptException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new Refusal("cannot draw the charts of " + folder + ": " + reason(e));
    } catch (IllegalArgumentException e) {
      throw new Refusal("cannot draw the charts of " + folder + ": " + e.getMessage());
    }
  }

  /**
   * Draws the charts of results that are done all the same when no chart can be drawn.
   *
   * @return the files
   */
  static List<String> drawIfPossible(Path folder, Terminal terminal, VoiceChoice voice) {
    try {
      return draw(folder, terminal, voice.quiet() || voice.json()).files().stream()
          .map(Path::toString)
          .toList();
    } catch (Refusal e) {
      terminal.say("entente: " + e.getMessage());
      return List.of();
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    boolean known = e instanceof FileSystemException system && system.getReason() != null;
    return known ? ((FileSystemException) e).getReason() : String.valueOf(e.getMessage());
  }
}
