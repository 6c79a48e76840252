package entente.view;

import java.awt.ComponentOrientation;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of the desk, in the language now chosen. All of them stand in one bundle for each
 * language, {@code entente/view/texts*.properties}. Belongs to the event thread.
 */
public final class Texts {

  /** The languages of the desk. */
  public enum Language {
    /** English. */
    ENGLISH("English", Locale.ENGLISH),
    /** Arabic, from right to left. */
    ARABIC("العربية", Locale.forLanguageTag("ar"));

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
      this.ownName = ownName;
      this.locale = locale;
    }

    /** Its name in itself. */
    public String ownName() {
      return ownName;
    }

    /** The locale of its words; numbers stay in the root locale. */
    public Locale locale() {
      return locale;
    }
  }

  private static final String BUNDLE = "entente.view.texts";

  private static Language language = Language.ENGLISH;
  private static ResourceBundle words = bundle(Language.ENGLISH);

  private Texts() {}

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        language == Language.ENGLISH ? Locale.ROOT : language.locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Changes the language; windows are built anew by their owner. */
  public static void use(Language chosen) {
    language = chosen;
    words = bundle(chosen);
  }

  /** The language now chosen. */
  public static Language language() {
    return language;
  }

  /** The direction of writing. */
  public static ComponentOrientation orientation() {
    return ComponentOrientation.getOrientation(language.locale);
  }

  /** Whether the language is written from right to left. */
  public static boolean isRightToLeft() {
    return !orientation().isLeftToRight();
  }

  /**
   * Words by their key.
   *
   * @param key key of the bundle
   * @param values what {0}, {1}, ... stand for
   * @return the words; the key itself where the bundle lacks it
   */
  public static String get(String key, Object... values) {
    String text;
    try {
      text = words.getString(key);
    } catch (MissingResourceException e) {
      return key;
    }
    for (int k = 0; k < values.length; k++) {
      text = text.replace("{" + k + "}", String.valueOf(values[k]));
    }
    return text;
  }

  /** Whether the bundle has a key. */
  public static boolean has(String key) {
    return words.containsKey(key);
  }

  /** A number with a few digits, with a point in every language. */
  public static String number(double value, int digits) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  /** A share in percent. */
  public static String percent(double share) {
    return Double.isNaN(share) ? "–" : Math.round(share * 100) + "%";
  }

  /** The month and year of a decimal year. */
  public static String month(double year) {
    int whole = (int) Math.floor(year + 1e-6);
    int month = Math.min(11, Math.max(0, (int) Math.floor((year - whole) * 12 + 1e-6)));
    return get("month." + (month + 1)) + " " + whole;
  }

  /** The whole year of a decimal year. */
  public static String year(double year) {
    return Integer.toString((int) Math.floor(year + 1e-6));
  }
}
