package entente.app;

import entente.control.Lane;
import entente.control.Recipe;
import entente.control.Session;
import entente.lesson.LessonReader;
import entente.snapshot.Snapshot;
import entente.view.Names;
import entente.view.Pictures;
import entente.view.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import org.jfree.chart.JFreeChart;

/** Asks where what is on the desk shall go, and has it written off the event thread. */
final class Exports {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 640;
  private static final int REPLICATIONS = 100;

  private final Desk desk;
  private final Session session;

  Exports(Desk desk, Session session) {
    this.desk = desk;
    this.session = session;
  }

  void openScenario() {
    Path file = choose("menu.open", null);
    if (file != null) {
      desk.open(file.toString());
    }
  }

  void openLesson() {
    Path file = choose("menu.openLesson", null);
    if (file != null) {
      desk.teach(() -> LessonReader.read(file));
    }
  }

  void saveScenario() {
    if (session.isReady()) {
      Recipe recipe = session.recipe();
      Path file = save("menu.save", "-desk.json", path -> Targets.scenario(recipe, path));
      write(file, () -> Takeaways.scenario(recipe, file));
    }
  }

  void saveExperiment() {
    if (session.isReady()) {
      Recipe recipe = session.recipe();
      Path file =
          save("menu.saveExperiment", "-experiment.json", path -> Targets.experiment(recipe, path));
      write(file, () -> Takeaways.experiment(recipe, REPLICATIONS, file));
    }
  }

  void exportNetwork() {
    if (session.isReady()) {
      List<Snapshot> shown = new ArrayList<>();
      session.lanes().forEach(lane -> shown.add(lane.film().get(session.position())));
      List<Pictures.Look> looks = looks();
      Path file =
          save("menu.exportNetwork", "-network.png", path -> Targets.network(shown.size(), path));
      write(file, () -> Takeaways.network(shown, looks, file));
    }
  }

  void exportCharts() {
    if (session.isReady()) {
      List<JFreeChart> charts = desk.window().charts().copies();
      Path file =
          save("menu.exportCharts", "-chart.png", path -> Targets.charts(charts.size(), path));
      write(file, () -> Takeaways.charts(charts, file));
    }
  }

  void exportFilm() {
    if (session.isReady()) {
      List<List<Snapshot>> films = films();
      List<Pictures.Look> looks = looks();
      Path file = save("menu.exportFilm", "-film.gif", path -> Targets.films(films.size(), path));
      write(file, () -> Takeaways.film(films, looks, file));
    }
  }

  void exportFrames() {
    if (session.isReady()) {
      List<List<Snapshot>> films = films();
      List<Pictures.Look> looks = looks();
      Path folder =
          save("menu.exportFrames", "-frames", path -> Targets.folders(films.size(), path));
      write(folder, () -> Takeaways.frames(films, looks, folder));
    }
  }

  void exportResults() {
    if (session.isReady()) {
      Recipe recipe = session.recipe();
      Path folder = save("menu.exportResults", "-results", path -> Targets.results(recipe, path));
      boolean replace =
          folder != null && Targets.results(recipe, folder).stream().anyMatch(Files::exists);
      write(folder, () -> Takeaways.results(recipe, 1, folder, replace));
    }
  }

  private List<List<Snapshot>> films() {
    List<List<Snapshot>> films = new ArrayList<>();
    for (Lane lane : session.lanes()) {
      films.add(List.copyOf(lane.film().subList(0, session.head() + 1)));
    }
    return films;
  }

  private List<Pictures.Look> looks() {
    List<Pictures.Look> looks = new ArrayList<>();
    for (Lane lane : session.lanes()) {
      looks.add(
          new Pictures.Look(
              desk.window().stage().layoutChosen(),
              desk.window().stage().innovation(),
              Names.of(lane.arm().title()),
              WIDTH,
              HEIGHT));
    }
    return looks;
  }

  private interface Work {
    List<Path> write() throws IOException, InterruptedException;
  }

  private void write(Path chosen, Work work) {
    if (chosen == null) {
      return;
    }
    desk.busy(true);
    Background.run(
        work::write,
        written -> {
          desk.busy(session.isBusy());
          StringBuilder words = new StringBuilder(Texts.get("export.done"));
          written.forEach(path -> words.append("\n").append(path));
          Dialogs.say(desk.frame(), words.toString());
        },
        reason -> {
          desk.busy(session.isBusy());
          desk.failed(reason);
        });
  }

  private Path choose(String key, String proposed) {
    JFileChooser chooser = new JFileChooser(desk.folder().toFile());
    chooser.setName("files");
    chooser.setDialogTitle(Texts.get(key));
    chooser.applyComponentOrientation(Texts.orientation());
    if (proposed != null) {
      chooser.setSelectedFile(desk.folder().resolve(proposed).toFile());
    }
    int answer =
        proposed != null
            ? chooser.showSaveDialog(desk.frame())
            : chooser.showOpenDialog(desk.frame());
    if (answer != JFileChooser.APPROVE_OPTION) {
      return null;
    }
    Path file = chooser.getSelectedFile().toPath().toAbsolutePath();
    if (file.getParent() != null) {
      desk.setFolder(file.getParent());
    }
    return file;
  }

  /** Asks for a file, and again before anything is replaced; null where the user thinks better. */
  private Path save(String key, String ending, Function<Path, List<Path>> targets) {
    Path file = choose(key, session.roster().name() + ending);
    if (file == null) {
      return null;
    }
    for (Path target : targets.apply(file)) {
      if (Files.exists(target) && !mayReplace(target)) {
        return null;
      }
    }
    return file;
  }

  private boolean mayReplace(Path target) {
    return JOptionPane.showConfirmDialog(
            desk.frame(),
            Texts.get("export.replace", target.getFileName()),
            "Entente",
            JOptionPane.YES_NO_OPTION)
        == JOptionPane.YES_OPTION;
  }
}
