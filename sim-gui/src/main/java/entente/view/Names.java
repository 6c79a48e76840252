package entente.view;

import entente.snapshot.Roster;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The names that scenarios give, in the language of the desk: of states, blocs, innovations, arms,
 * and the scenarios themselves. Names that stand in no table {@code entente/view/names_*.tsv} (a
 * line each: as scenarios have it, tabulator, as the desk says it) stay as the scenario has them.
 * Belongs to the event thread.
 */
public final class Names {

  private static final Map<Texts.Language, Map<String, String>> TABLES =
      new EnumMap<>(Texts.Language.class);

  private Names() {}

  /** A name, or a title or question, as the desk says it; as it is where the desk does not know. */
  public static String of(String name) {
    return TABLES.computeIfAbsent(Texts.language(), Names::read).getOrDefault(name, name);
  }

  /** A bloc's name for legends. */
  public static String brief(Roster.Group bloc) {
    String name = of(bloc.name());
    return name.equals(bloc.name()) ? bloc.brief() : name;
  }

  private static Map<String, String> read(Texts.Language language) {
    Map<String, String> table = new HashMap<>();
    String file = "names_" + language.locale().getLanguage() + ".tsv";
    try (InputStream in = Names.class.getResourceAsStream(file)) {
      if (in != null) {
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        lines
            .lines()
            .map(line -> line.split("\t", 2))
            .filter(pair -> pair.length == 2)
            .forEach(pair -> table.put(pair[0], pair[1]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the names " + file + " cannot be read", e);
    }
    return table;
  }
}
