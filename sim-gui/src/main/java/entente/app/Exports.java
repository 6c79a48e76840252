package entente.app;

import entente.chart.Figure;
import entente.cli.ExitCode;
import entente.cli.Main;
import entente.cli.Terminal;
import entente.control.Lane;
import entente.control.Recipe;
import entente.control.Session;
import entente.lesson.LessonReader;
import entente.snapshot.Snapshot;
import entente.view.Pictures;
import entente.view.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;

/** What can be taken away from the desk, all of it written off the event thread. */
final class Exports {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 640;
  private static final int FRAMES = 130;

  private final Desk desk;
  private final Session session;

  Exports(Desk desk, Session session) {
    this.desk = desk;
    this.session = session;
  }

  // ---- what asks for a file

  void openScenario() {
    Path file = choose("menu.open", null, false);
    if (file != null) {
      desk.open(file.toString());
    }
  }

  void openLesson() {
    Path file = choose("menu.openLesson", null, false);
    if (file != null) {
      desk.teach(() -> LessonReader.read(file));
    }
  }

  void saveScenario() {
    if (session.isReady()) {
      Path file = choose("menu.save", session.roster().name() + "-desk.json", true);
      if (file != null) {
        done(() -> saveScenario(session.recipe(), file));
      }
    }
  }

  void exportNetwork() {
    if (session.isReady()) {
      Path file = choose("menu.exportNetwork", session.roster().name() + "-network.png", true);
      if (file != null) {
        List<Snapshot> shown = new ArrayList<>();
        session.lanes().forEach(lane -> shown.add(lane.film().get(session.position())));
        List<Pictures.Look> looks = looks();
        done(() -> network(shown, looks, file));
      }
    }
  }

  void exportCharts() {
    if (session.isReady()) {
      Path file = choose("menu.exportCharts", session.roster().name() + "-chart.png", true);
      if (file != null) {
        List<Path> written = new ArrayList<>();
        try {
          for (int k = 0; k < desk.window().charts().measures().size(); k++) {
            Path own = sibling(file, "-" + (k + 1), "png");
            String name = base(own);
            // JFreeChart draws the chart of the window, which belongs to the event thread.
            Figure figure = new Figure(name, desk.window().charts().chart(k), 760, 420);
            written.addAll(figure.writeTo(own.toAbsolutePath().getParent()));
          }
          said(written);
        } catch (IOException e) {
          desk.failed(e);
        }
      }
    }
  }

  void exportFilm() {
    if (session.isReady()) {
      Path file = choose("menu.exportFilm", session.roster().name() + "-film.gif", true);
      if (file != null) {
        List<List<Snapshot>> films = new ArrayList<>();
        for (Lane lane : session.lanes()) {
          films.add(List.copyOf(lane.film().subList(0, session.head() + 1)));
        }
        List<Pictures.Look> looks = looks();
        done(() -> film(films, looks, file));
      }
    }
  }

  void exportResults() {
    if (session.isReady()) {
      Path folder = choose("menu.exportResults", session.roster().name() + "-results", true);
      if (folder != null) {
        Recipe recipe = session.recipe();
        done(() -> results(recipe, 1, folder));
      }
    }
  }

  private List<Pictures.Look> looks() {
    List<Pictures.Look> looks = new ArrayList<>();
    for (Lane lane : session.lanes()) {
      looks.add(
          new Pictures.Look(
              desk.window().stage().layoutChosen(),
              desk.window().stage().innovation(),
              lane.arm().title(),
              WIDTH,
              HEIGHT));
    }
    return looks;
  }

  private interface Work {
    List<Path> write() throws IOException, InterruptedException;
  }

  private void done(Work work) {
    desk.busy(true);
    Background.run(
        work::write,
        written -> {
          desk.busy(false);
          said(written);
        },
        reason -> {
          desk.busy(false);
          desk.failed(reason);
        });
  }

  private void said(List<Path> written) {
    StringBuilder words = new StringBuilder(Texts.get("export.done"));
    written.forEach(path -> words.append("\n").append(path));
    Dialogs.say(desk.frame(), words.toString());
  }

  private Path choose(String key, String proposed, boolean save) {
    JFileChooser chooser = new JFileChooser(desk.folder().toFile());
    chooser.setName("files");
    chooser.setDialogTitle(Texts.get(key));
    chooser.applyComponentOrientation(Texts.orientation());
    if (proposed != null) {
      chooser.setSelectedFile(desk.folder().resolve(proposed).toFile());
    }
    int answer = save ? chooser.showSaveDialog(desk.frame()) : chooser.showOpenDialog(desk.frame());
    if (answer != JFileChooser.APPROVE_OPTION) {
      return null;
    }
    Path file = chooser.getSelectedFile().toPath();
    if (file.toAbsolutePath().getParent() != null) {
      desk.setFolder(file.toAbsolutePath().getParent());
    }
    if (save && Files.exists(file)) {
      int sure =
          JOptionPane.showConfirmDialog(
              desk.frame(),
              Texts.get("export.replace", file.getFileName()),
              "Entente",
              JOptionPane.YES_NO_OPTION);
      return sure == JOptionPane.YES_OPTION ? file : null;
    }
    return file;
  }

  // ---- what writes

  /** Writes the scenario of each arm; with two arms, each into a file of its own. */
  static List<Path> saveScenario(Recipe recipe, Path file) throws IOException {
    List<Path> written = new ArrayList<>();
    for (Recipe.Arm arm : recipe.arms()) {
      Path own = recipe.isCompared() ? sibling(file, "-" + arm.name(), "json") : file;
      Files.write(own, recipe.text(arm).getBytes(StandardCharsets.UTF_8));
      written.add(own);
    }
    return written;
  }

  /** Writes the network of each arm as PNG and SVG. */
  static List<Path> network(List<Snapshot> shown, List<Pictures.Look> looks, Path file)
      throws IOException {
    List<Path> written = new ArrayList<>();
    for (int k = 0; k < shown.size(); k++) {
      String mark = shown.size() > 1 ? "-" + (k + 1) : "";
      Path png = sibling(file, mark, "png");
      Path svg = sibling(file, mark, "svg");
      Pictures.png(shown.get(k), looks.get(k), png);
      Pictures.svg(shown.get(k), looks.get(k), svg);
      written.add(png);
      written.add(svg);
    }
    return written;
  }

  /** Writes the film of each arm. */
  static List<Path> film(List<List<Snapshot>> films, List<Pictures.Look> looks, Path file)
      throws IOException, InterruptedException {
    List<Path> written = new ArrayList<>();
    for (int k = 0; k < films.size(); k++) {
      Path own = sibling(file, films.size() > 1 ? "-" + (k + 1) : "", "gif");
      Pictures.film(films.get(k), looks.get(k), FRAMES, own, frame -> {});
      written.add(own);
    }
    return written;
  }

  /**
   * Writes a results folder for each arm by the very command of the command line, so that digests
   * agree.
   */
  static List<Path> results(Recipe recipe, int replications, Path folder) throws IOException {
    List<Path> written = new ArrayList<>();
    Path work = Files.createTempDirectory("entente-desk");
    try {
      for (Recipe.Arm arm : recipe.arms()) {
        Path scenario = work.resolve("scenario.json");
        Files.write(scenario, recipe.text(arm).getBytes(StandardCharsets.UTF_8));
        Path own =
            recipe.isCompared()
                ? folder.resolveSibling(folder.getFileName() + "-" + arm.name())
                : folder;
        StringWriter said = new StringWriter();
        PrintWriter speaker = new PrintWriter(said);
        int code =
            Main.run(
                new Terminal(speaker, speaker, false),
                "run",
                scenario.toString(),
                "--seed",
                Long.toUnsignedString(recipe.seed()),
                "--replications",
                Integer.toString(replications),
                "--out",
                own.toString(),
                "--force",
                "--quiet");
        if (code != ExitCode.DONE) {
          throw new IOException(said.toString().strip());
        }
        written.add(own);
      }
    } finally {
      Files.deleteIfExists(work.resolve("scenario.json"));
      Files.deleteIfExists(work);
    }
    return written;
  }

  private static String base(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Path sibling(Path file, String mark, String ending) {
    return file.resolveSibling(base(file) + mark + "." + ending);
  }
}
