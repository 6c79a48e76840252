package entente.app;

import entente.view.Texts;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/**
 * What the desk remembers from one time to the next: window, scenario, language, speed. A file
 * {@code desk.properties} in the folder {@code .entente} of the user's home, or in the folder that
 * the system property {@code entente.settings} names. What cannot be read or written is forgotten.
 */
public final class Settings {

  /** The system property that names another folder. */
  public static final String FOLDER = "entente.settings";

  /** The scenario of a desk that remembers none. */
  static final String FIRST = "cold-war";

  private final Path file;
  private final Properties values = new Properties();

  private Settings(Path file) {
    this.file = file;
  }

  /** The folder in which the desk keeps what it remembers. */
  static Path folder() {
    String folder = System.getProperty(FOLDER);
    return folder == null
        ? Path.of(System.getProperty("user.home", "."), ".entente")
        : Path.of(folder);
  }

  /** Reads what is remembered. */
  public static Settings read() {
    Settings settings = new Settings(folder().resolve("desk.properties"));
    try (Reader in = Files.newBufferedReader(settings.file, StandardCharsets.UTF_8)) {
      settings.values.load(in);
    } catch (IOException | IllegalArgumentException e) {
      settings.values.clear(); // a damaged file is as good as none
    }
    return settings;
  }

  /** Writes what is to be remembered. */
  public void write() {
    try {
      Files.createDirectories(file.getParent());
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        values.store(out, null);
      }
    } catch (IOException e) {
      // Then it is not remembered; nothing on the desk depends on it.
    }
  }

  /** The last scenario, or the Cold War. */
  public String scenario() {
    return values.getProperty("scenario", FIRST);
  }

  void setScenario(String scenario) {
    values.setProperty("scenario", scenario);
  }

  /** The language last chosen. */
  public Texts.Language language() {
    try {
      return Texts.Language.valueOf(
          values.getProperty("language", "ENGLISH").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Texts.Language.ENGLISH;
    }
  }

  void setLanguage(Texts.Language language) {
    values.setProperty("language", language.name());
  }

  /** A whole number that was remembered. */
  int number(String key, int otherwise) {
    try {
      return Integer.parseInt(values.getProperty(key, ""));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  void setNumber(String key, int value) {
    values.setProperty(key, Integer.toString(value));
  }

  /** Where the window was, or null. */
  Rectangle bounds() {
    int width = number("window.width", 0);
    int height = number("window.height", 0);
    return width < 400 || height < 300
        ? null
        : new Rectangle(number("window.x", 0), number("window.y", 0), width, height);
  }

  void setBounds(Rectangle bounds) {
    setNumber("window.x", bounds.x);
    setNumber("window.y", bounds.y);
    setNumber("window.width", bounds.width);
    setNumber("window.height", bounds.height);
  }
}
