package entente.lesson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.scenario.Reading;
import entente.scenario.ScenarioReader;
import entente.view.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lesson files, built in and an instructor's own, and checks them against their scenario
 * before anything is shown.
 */
public final class LessonReader {

  private static final String LIBRARY = "/entente/lessons/";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private LessonReader() {}

  /** Why a lesson cannot be given; the message is a sentence. */
  public static final class LessonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    LessonException(String message) {
      super(message);
    }
  }

  /** Finds a scenario's text by the name a lesson gives it. */
  interface Scenarios {
    Reading find(String name) throws IOException;
  }

  /** The names of the built-in lessons, in the order in which they are offered. */
  public static List<String> builtInNames() {
    try {
      return resource("index.txt")
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("the program lacks the index of its lessons", e);
    }
  }

  /**
   * Reads a built-in lesson.
   *
   * @throws LessonException when it cannot be given
   */
  public static Lesson builtIn(String name) {
    try {
      return read(resource(name + ".json"), name, LessonReader::scenarioOfLibrary);
    } catch (IOException e) {
      throw new LessonException(Texts.get("lesson.error.unreadable", name));
    }
  }

  private static Reading scenarioOfLibrary(String name) throws IOException {
    if (ScenarioReader.builtInNames().contains(name)) {
      return ScenarioReader.builtIn(name);
    }
    if (LessonReader.class.getResource(LIBRARY + name + ".json") != null) {
      return ScenarioReader.read(resource(name + ".json"), name);
    }
    return ScenarioReader.builtIn(name);
  }

  /**
   * Reads a lesson file; its scenario is a built-in name or a path from the file's folder.
   *
   * @throws LessonException when it cannot be given
   */
  public static Lesson read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return read(text, file.getFileName().toString(), name -> beside(file, name));
    } catch (IOException e) {
      throw new LessonException(Texts.get("lesson.error.unreadable", file));
    }
  }

  private static Reading beside(Path file, String name) {
    if (ScenarioReader.builtInNames().contains(name)) {
      return ScenarioReader.builtIn(name);
    }
    Path path = file.toAbsolutePath().resolveSibling(name);
    return Files.exists(path) ? ScenarioReader.read(path) : ScenarioReader.find(name, List.of());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = LessonReader.class.getResourceAsStream(LIBRARY + name)) {
      if (in == null) {
        throw new IOException("no resource " + LIBRARY + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static Lesson read(String text, String file, Scenarios scenarios) throws IOException {
    JsonNode root;
    try {
      root = MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : Integer.toString(e.getLocation().getLineNr());
      throw new LessonException(
          Texts.get("lesson.error.json", file, where, e.getOriginalMessage()));
    }
    LessonNode node = new LessonNode(root, file, "");
    node.allow("$schema", "title", "scenario", "seed", "steps");
    String scenario = node.text("scenario");
    Reading reading = scenarios.find(scenario);
    if (!reading.isSound()) {
      throw new LessonException(
          Texts.get("lesson.error.scenario", file, scenario, reading.faults().get(0)));
    }
    List<Lesson.Step> steps = new ArrayList<>();
    for (LessonNode step : node.list("steps")) {
      steps.add(step(step));
    }
    if (steps.isEmpty()) {
      throw new LessonException(Texts.get("lesson.error.noSteps", file));
    }
    Lesson lesson =
        new Lesson(node.words("title"), scenario, reading.text(), node.seed("seed"), steps);
    LessonChecks.check(lesson, file, reading.scenario());
    return lesson;
  }

  private static Lesson.Step step(LessonNode node) {
    node.allow("title", "text", "settings", "arms", "vote", "runUntil", "highlight", "claim");
    return new Lesson.Step(
        node.words("title"),
        node.words("text"),
        node.has("settings") ? node.texts("settings") : null,
        node.has("arms") ? node.texts("arms") : null,
        node.has("vote") ? vote(node.object("vote")) : null,
        node.number("runUntil"),
        node.has("highlight") ? highlight(node.object("highlight")) : null,
        node.has("claim") ? claim(node.object("claim")) : null);
  }

  private static Lesson.Vote vote(LessonNode node) {
    node.allow("question", "options");
    return new Lesson.Vote(node.words("question"), node.listOfWords("options"));
  }

  private static Lesson.Highlight highlight(LessonNode node) {
    node.allow("state", "innovation", "layout", "charts");
    return new Lesson.Highlight(
        node.optional("state"),
        node.optional("innovation"),
        node.optional("layout"),
        node.has("charts") ? node.texts("charts") : List.of());
  }

  private static Lesson.Claim claim(LessonNode node) {
    node.allow("text", "source");
    return new Lesson.Claim(node.words("text"), node.text("source"));
  }
}
