package entente.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The ids a scenario declares, by kind; finds those declared twice. */
final class KnownIds {

  private final Map<String, Map<String, Integer>> byKind = new LinkedHashMap<>();
  private final Map<String, String> listOfKind = new LinkedHashMap<>();
  private final Scenario.Generator generator;
  private final Faults faults;

  KnownIds(Scenario scenario, Faults faults) {
    this.generator = scenario.generator();
    this.faults = faults;
    index("source", "sources", scenario.sources(), Scenario.Source::key, "key");
    index("threat", "threats", scenario.threats(), Scenario.Threat::id, "id");
    index("state", "states", scenario.states(), Scenario.StateProfile::id, "id");
    index("bloc", "blocs", scenario.blocs(), Scenario.Bloc::id, "id");
    index("regime", "exportRegimes", scenario.exportRegimes(), Scenario.ExportRegime::id, "id");
    index("partnership", "partnerships", scenario.partnerships(), Scenario.Partnership::id, "id");
    index("programme", "programmes", scenario.programmes(), Scenario.Programme::id, "id");
    index("innovation", "innovations", scenario.innovations(), Scenario.Innovation::id, "id");
  }

  private <T> void index(
      String kind, String list, List<T> elements, Function<T, String> id, String key) {
    Map<String, Integer> known = new LinkedHashMap<>();
    byKind.put(kind, known);
    listOfKind.put(kind, list);
    Place all = Place.ROOT.key(list);
    for (int k = 0; k < elements.size(); k++) {
      String name = elements.get(k) == null ? null : id.apply(elements.get(k));
      if (name == null) {
        continue;
      }
      Place place = all.element(k).key(key);
      if (name.isBlank() || !name.equals(name.strip())) {
        faults.addOnce(place, "an id must not be empty and must not begin or end with a blank");
      }
      Integer first = known.putIfAbsent(name, k);
      if (first != null) {
        faults.addOnce(
            place, "'" + Words.clip(name) + "' is the id of " + all.element(first) + " already");
      } else if (kind.equals("state") && isGenerated(name)) {
        faults.addOnce(place, "'" + Words.clip(name) + "' is the id of a generated state already");
      }
    }
  }

  /** Whether something of this kind has this id. */
  boolean knows(String kind, String id) {
    return ofKind(kind).containsKey(id) || (kind.equals("state") && isGenerated(id));
  }

  /** The index in its list of the first thing of this kind with this id, or null. */
  Integer indexOf(String kind, String id) {
    return ofKind(kind).get(id);
  }

  /** The ids of a kind, generated ones left out. */
  Collection<String> all(String kind) {
    return ofKind(kind).keySet();
  }

  /** The place of the list that declares a kind. */
  Place declaredAt(String kind) {
    return Place.ROOT.key(listOfKind.get(kind));
  }

  private Map<String, Integer> ofKind(String kind) {
    Map<String, Integer> known = byKind.get(kind);
    if (known == null) {
      throw new IllegalStateException("an annotation refers to an unknown kind '" + kind + "'");
    }
    return known;
  }

  /** Whether the generator makes a state of this id. */
  boolean isGenerated(String id) {
    if (generator == null || generator.prefix() == null || !id.startsWith(generator.prefix())) {
      return false;
    }
    String number = id.substring(generator.prefix().length());
    return number.matches("[0-9]{1,9}")
        && Integer.parseInt(number) < generator.states()
        && id.equals(generator.id(Integer.parseInt(number)));
  }
}
