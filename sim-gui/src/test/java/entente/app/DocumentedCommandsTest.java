package entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.cli.Main;
import entente.cli.Terminal;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command that a page shows is run as a reader would run it, block by block, by a shell that
 * stands in a folder like a fresh clone.
 *
 * <p>Two things differ from what the reader types: replications are {@value #REPLICATIONS}, and the
 * pages of scenarios draw no charts. Blocks marked {@code text} are not commands; {@code ./mvnw} is
 * run by the build itself.
 */
class DocumentedCommandsTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path SCENARIOS = Path.of("docs", "scenarios");
  private static final int REPLICATIONS = 2;

  /** A fenced block: what it is marked as, and its lines. */
  private static final Pattern BLOCK =
      Pattern.compile("^```([a-z]*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern MANY = Pattern.compile("--replications[ =]\\d+");
  private static final Pattern RUN =
      Pattern.compile("^(\\./entente (?:run|compare) (?!.*--replications).*)$", Pattern.MULTILINE);

  /** Opens a window; its tests are elsewhere. */
  private static final Pattern WINDOW =
      Pattern.compile("^\\./entente gui.*$\\n?", Pattern.MULTILINE);

  /** A command within a sentence or a table. */
  private static final Pattern SENTENCE = Pattern.compile("`\\./entente ([^`]+)`");

  @TempDir Path folder;

  private static Stream<Path> allPages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages.stream().map(ROOT::relativize);
  }

  private static Stream<Path> pages() throws IOException {
    return allPages().filter(page -> !blocks(page).isEmpty());
  }

  static Stream<Path> scenarioPages() throws IOException {
    return pages().filter(page -> page.startsWith(SCENARIOS));
  }

  static Stream<Path> otherPages() throws IOException {
    return pages().filter(page -> !page.startsWith(SCENARIOS));
  }

  @ParameterizedTest
  @MethodSource("scenarioPages")
  void everyCommandOfAScenarioPageWorks(Path page) {
    String name = page.getFileName().toString().replace(".md", "");
    List<String> commands = blocks(page).stream().flatMap(String::lines).toList();
    assertThat(commands).anyMatch(command -> command.startsWith("./entente run " + name));
    for (String command : commands) {
      assertThat(command).startsWith("./entente ");
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      if (List.of("run", "compare").contains(words.get(1))) {
        words.addAll(List.of("--no-charts", "--force", "--out", folder.resolve("out").toString()));
      }
      StringWriter said = new StringWriter();
      PrintWriter out = new PrintWriter(said);
      int code =
          Main.run(
              new Terminal(out, out, false), words.subList(1, words.size()).toArray(String[]::new));
      assertThat(code).as("%s: %s%n%s", page, command, said).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("otherPages")
  void everyCommandOfAPageWorks(Path page) throws Exception {
    assumeTrue(File.separatorChar == '/', "the commands are for a Unix shell");
    Path clone = freshClone();
    for (String block : blocks(page)) {
      Path log = folder.resolve("log");
      Process shell =
          new ProcessBuilder("bash", "-euo", "pipefail", "-c", block)
              .directory(clone.toFile())
              .redirectInput(new File("/dev/null"))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = shell.waitFor(5, TimeUnit.MINUTES);
      shell.destroyForcibly();
      assertThat(ended).as("ends: %s", block).isTrue();
      assertThat(shell.exitValue()).as("%s:%n%s%n%s", page, block, Files.readString(log)).isZero();
    }
  }

  @Test
  void everyCommandNamedInASentenceExistsWithItsOptions() throws IOException {
    for (Path page : (Iterable<Path>) allPages()::iterator) {
      for (Matcher named = SENTENCE.matcher(read(ROOT.resolve(page))); named.find(); ) {
        List<String> words = List.of(named.group(1).trim().split("\\s+"));
        if (words.get(0).startsWith("--")) {
          continue;
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        assertThat(Main.run(new Terminal(out, out, false), words.get(0), "--help"))
            .as("%s: %s", page, named.group())
            .isZero();
        for (String word : words) {
          if (word.startsWith("--")) {
            assertThat(said.toString()).as("%s", page).contains(word.replaceAll("=.*", ""));
          }
        }
      }
    }
  }

  /** The commands of a page, block by block, made small. */
  private static List<String> blocks(Path page) {
    List<String> blocks = new ArrayList<>();
    String text = read(ROOT.resolve(page)).replace("\r\n", "\n");
    for (Matcher block = BLOCK.matcher(text); block.find(); ) {
      String commands = block.group(2);
      boolean shell = block.group(1).equals("sh") && !commands.contains("./mvnw ");
      if (shell || block.group(1).isEmpty() && commands.contains("./entente ")) {
        commands = WINDOW.matcher(commands).replaceAll("");
        commands = MANY.matcher(commands).replaceAll("--replications " + REPLICATIONS);
        commands = RUN.matcher(commands).replaceAll("$1 --replications " + REPLICATIONS);
        blocks.add(commands);
      }
    }
    return blocks;
  }

  /** A folder with what a clone has, and a launcher of the classes under test. */
  private Path freshClone() throws IOException {
    Path clone = Files.createDirectories(folder.resolve("entente"));
    for (String name : List.of("docs", "seeds", "README.md")) {
      Files.createSymbolicLink(clone.resolve(name), ROOT.resolve(name));
    }
    Path experiments = Files.createDirectory(clone.resolve("experiments"));
    copy(ROOT.resolve("experiments").resolve("published"), experiments.resolve("published"));
    Path examples = ROOT.resolve("experiments").resolve("examples");
    if (Files.exists(examples)) {
      Files.createSymbolicLink(experiments.resolve("examples"), examples);
    }
    Path shared = ROOT.resolveSibling("shared");
    if (Files.exists(shared)) {
      Files.createSymbolicLink(folder.resolve("shared"), shared);
    }
    Path launcher = clone.resolve("entente");
    Files.writeString(
        launcher,
        "#!/bin/sh\nexec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' '-Dentente.home=%s' entente.cli.Main \"$@\"\n"
            .formatted(
                System.getProperty("java.home"), System.getProperty("java.class.path"), clone));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    return clone;
  }

  /** The links lead out of the folder, and what they lead to stays. */
  @AfterEach
  void cutLinks() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path link : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
