package entente.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is on the desk as the text of an experiment file, which {@code sweep} runs. */
public final class ExperimentText {

  private ExperimentText() {}

  /**
   * The text of an experiment: the arms of a recipe at one point, under the seeds of the desk.
   *
   * @param recipe what is on the desk
   * @param name short name of the experiment
   * @param scenario the scenario as the file names it
   * @param replications runs of each arm
   */
  public static String of(Recipe recipe, String name, String scenario, int replications) {
    List<Object> arms = new ArrayList<>();
    for (Recipe.Arm arm : recipe.arms()) {
      List<Object> settings = new ArrayList<>(arm.settings());
      settings.addAll(recipe.settings());
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", arm.name());
      if (!arm.title().isEmpty()) {
        one.put("title", arm.title());
      }
      one.put("settings", settings.toArray());
      arms.add(one);
    }
    Map<String, Object> experiment = new LinkedHashMap<>();
    experiment.put("name", name);
    experiment.put("title", name);
    experiment.put("scenario", scenario);
    experiment.put("arms", arms.toArray());
    experiment.put("replications", replications);
    experiment.put("seeds", Map.of("seed", recipe.seed()));
    return Interventions.json(experiment) + "\n";
  }
}
