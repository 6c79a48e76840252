package entente.report;

import entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The built-in scenarios under their headings, in the order of the library.
 *
 * @param groups headings with their scenarios
 */
public record ScenarioList(List<Group> groups) {

  private static final int WIDTH = 100;

  /**
   * A heading.
   *
   * @param name the heading
   * @param scenarios its scenarios
   */
  public record Group(String name, List<Entry> scenarios) {}

  /**
   * A scenario.
   *
   * @param name its name, by which commands find it
   * @param title its title
   * @param question its question; empty where it has none
   */
  public record Entry(String name, String title, String question) {}

  /** The list of some scenarios. */
  public static ScenarioList of(List<Scenario> scenarios) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Scenario one : scenarios) {
      String group = one.group() == null ? "Scenarios" : one.group();
      String question = one.question() == null ? "" : one.question();
      groups
          .computeIfAbsent(group, name -> new ArrayList<>())
          .add(new Entry(one.name(), one.title(), question));
    }
    return new ScenarioList(
        groups.entrySet().stream()
            .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
            .toList());
  }

  /** The list as lines of at most 100 columns. */
  public List<String> lines() {
    int name = 0;
    int title = 0;
    for (Group group : groups) {
      for (Entry entry : group.scenarios()) {
        name = Math.max(name, entry.name().length());
        title = Math.max(title, Math.min(34, entry.title().length()));
      }
    }
    List<String> lines = new ArrayList<>();
    for (Group group : groups) {
      lines.add((lines.isEmpty() ? "" : "\n") + group.name());
      TextTable table =
          new TextTable("lll").atMost(1, title).atMost(2, Math.max(20, WIDTH - name - title - 6));
      group.scenarios().forEach(e -> table.row("  " + e.name(), e.title(), e.question()));
      lines.addAll(table.lines());
    }
    return lines;
  }
}
