package entente.app;

import entente.chart.Figure;
import entente.cli.ExitCode;
import entente.cli.Main;
import entente.cli.Terminal;
import entente.control.ExperimentText;
import entente.control.Recipe;
import entente.scenario.ScenarioReader;
import entente.snapshot.Snapshot;
import entente.view.Pictures;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;

/**
 * Writes what is taken away from the desk. Each method says beforehand, by its counterpart in
 * {@link Targets}, which files it will make. None of them touches a component, so all of them run
 * off the event thread.
 */
final class Takeaways {

  /** Frames of a film, at most. */
  static final int FRAMES = 130;

  private static final int CHART_WIDTH = 760;
  private static final int CHART_HEIGHT = 420;

  private Takeaways() {}

  /** Writes the scenario of each arm; with two arms, each into a file of its own. */
  static List<Path> scenario(Recipe recipe, Path file) throws IOException {
    List<Path> targets = Targets.scenario(recipe, file);
    for (int k = 0; k < targets.size(); k++) {
      write(targets.get(k), recipe.text(recipe.arms().get(k)));
    }
    return targets;
  }

  /** Writes an experiment file, and beside it the scenario where that is not built in. */
  static List<Path> experiment(Recipe recipe, int replications, Path file) throws IOException {
    List<Path> targets = Targets.experiment(recipe, file);
    String scenario = recipe.asked();
    if (targets.size() > 1) {
      write(targets.get(1), recipe.source());
      scenario = targets.get(1).getFileName().toString();
    }
    String name = ScenarioReader.read(recipe.source(), recipe.asked()).orThrow().name();
    write(targets.get(0), ExperimentText.of(recipe, name + "-desk", scenario, replications));
    return targets;
  }

  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the network of each arm as PNG and SVG. */
  static List<Path> network(List<Snapshot> shown, List<Pictures.Look> looks, Path file)
      throws IOException {
    List<Path> targets = Targets.network(shown.size(), file);
    for (int k = 0; k < shown.size(); k++) {
      Pictures.png(shown.get(k), looks.get(k), targets.get(2 * k));
      Pictures.svg(shown.get(k), looks.get(k), targets.get(2 * k + 1));
    }
    return targets;
  }

  /** Writes charts as PNG and SVG. */
  static List<Path> charts(List<JFreeChart> charts, Path file) throws IOException {
    List<Path> targets = Targets.charts(charts.size(), file);
    for (int k = 0; k < charts.size(); k++) {
      Figure figure = new Figure("chart", charts.get(k), CHART_WIDTH, CHART_HEIGHT);
      Files.write(targets.get(2 * k), figure.png());
      write(targets.get(2 * k + 1), figure.svg());
    }
    return targets;
  }

  /** Writes the film of each arm as an animated GIF. */
  static List<Path> film(List<List<Snapshot>> films, List<Pictures.Look> looks, Path file)
      throws IOException, InterruptedException {
    List<Path> targets = Targets.films(films.size(), file);
    for (int k = 0; k < films.size(); k++) {
      Pictures.film(films.get(k), looks.get(k), FRAMES, targets.get(k));
    }
    return targets;
  }

  /** Writes the film of each arm as a folder of PNG, one a frame. */
  static List<Path> frames(List<List<Snapshot>> films, List<Pictures.Look> looks, Path folder)
      throws IOException, InterruptedException {
    List<Path> targets = Targets.folders(films.size(), folder);
    for (int k = 0; k < films.size(); k++) {
      Files.createDirectories(targets.get(k));
      Pictures.frames(films.get(k), looks.get(k), FRAMES, targets.get(k));
    }
    return targets;
  }

  /**
   * Writes a results folder for each arm by the very command of the command line, so that digests
   * agree.
   *
   * @param replace whether results folders that are there may be replaced
   */
  static List<Path> results(Recipe recipe, int replications, Path folder, boolean replace)
      throws IOException {
    List<Path> targets = Targets.results(recipe, folder);
    Path work = Files.createTempDirectory("entente-desk");
    Path scenario = work.resolve("scenario.json");
    try {
      for (int k = 0; k < targets.size(); k++) {
        write(scenario, recipe.text(recipe.arms().get(k)));
        List<String> command = new ArrayList<>(List.of("run", scenario.toString(), "--quiet"));
        command.addAll(List.of("--seed", Long.toUnsignedString(recipe.seed())));
        command.addAll(List.of("--replications", Integer.toString(replications)));
        command.addAll(List.of("--out", targets.get(k).toString()));
        if (replace) {
          command.add("--force");
        }
        StringWriter said = new StringWriter();
        PrintWriter speaker = new PrintWriter(said);
        Terminal terminal = new Terminal(speaker, speaker, false);
        if (Main.run(terminal, command.toArray(new String[0])) != ExitCode.DONE) {
          throw new IOException(said.toString().strip());
        }
      }
    } finally {
      Files.deleteIfExists(scenario);
      Files.deleteIfExists(work);
    }
    return targets;
  }
}
