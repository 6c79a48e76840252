package entente.lesson;

import entente.control.Recipe;
import entente.lesson.LessonReader.LessonException;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.snapshot.Roster;
import entente.view.Layout;
import entente.view.Measure;
import entente.view.Texts;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Checks a lesson against its scenario, and finds the arms that it names. */
final class LessonChecks {

  private LessonChecks() {}

  static void check(Lesson lesson, String file, Scenario scenario) {
    List<String> settings = List.of();
    List<String> arms = List.of();
    for (int k = 0; k < lesson.steps().size(); k++) {
      Lesson.Step step = lesson.steps().get(k);
      String place = file + ": /steps/" + k;
      settings = step.settings() == null ? settings : step.settings();
      arms = step.arms() == null ? arms : step.arms();
      if (step.changesRun() || k == 0) {
        for (Recipe.Arm arm : arms(scenario, arms, place)) {
          List<String> all = new ArrayList<>(arm.settings());
          all.addAll(settings);
          Reading reading = ScenarioReader.read(lesson.scenarioText(), lesson.scenario(), all);
          if (!reading.isSound()) {
            throw new LessonException(place + ": " + reading.faults().get(0));
          }
        }
      }
      moment(step, place, scenario);
      highlight(step, place, scenario);
      if (step.vote() != null && step.vote().options().size() < 2) {
        throw new LessonException(place + ": " + Texts.get("lesson.error.options"));
      }
    }
  }

  /** The arms of these names; the scenario as it is for none. */
  static List<Recipe.Arm> arms(Scenario scenario, List<String> names, String place) {
    if (names.isEmpty()) {
      return List.of(Recipe.Arm.PLAIN);
    }
    if (names.size() > 2) {
      throw new LessonException(place + ": " + Texts.get("lesson.error.arms"));
    }
    List<Recipe.Arm> arms = new ArrayList<>();
    for (String name : names) {
      arms.add(arm(scenario, name, place));
    }
    return arms;
  }

  private static Recipe.Arm arm(Scenario scenario, String name, String place) {
    for (Scenario.Arm arm : scenario.arms() == null ? List.<Scenario.Arm>of() : scenario.arms()) {
      if (arm.name().equals(name)) {
        String title = arm.title() == null ? name : arm.title();
        List<String> settings = arm.settings() == null ? List.of() : arm.settings();
        return new Recipe.Arm(name, title, settings);
      }
    }
    return switch (name) {
      case "liberal", "authoritarian" ->
          new Recipe.Arm(
              name, Texts.get("governance." + name), List.of(Recipe.GOVERNANCE + "=" + name));
      case "historical" -> new Recipe.Arm(name, Texts.get("governance.historical"), List.of());
      default -> throw new LessonException(place + ": " + Texts.get("lesson.error.arm", name));
    };
  }

  private static void moment(Lesson.Step step, String place, Scenario scenario) {
    double start = scenario.calendar().start().year();
    double end = scenario.calendar().end().year();
    if (step.runUntil() != null && !(step.runUntil() >= start && step.runUntil() <= end)) {
      throw new LessonException(
          place
              + "/runUntil: "
              + Texts.get("lesson.error.moment", Texts.year(start), Texts.year(end)));
    }
  }

  private static void highlight(Lesson.Step step, String place, Scenario scenario) {
    Lesson.Highlight shown = step.highlight();
    if (shown == null) {
      return;
    }
    if (shown.state() != null && Roster.of(new WorldPlan(scenario)).state(shown.state()) < 0) {
      throw new LessonException(place + ": " + Texts.get("lesson.error.id", shown.state()));
    }
    if (shown.innovation() != null
        && scenario.innovations().stream().noneMatch(m -> m.id().equals(shown.innovation()))) {
      throw new LessonException(place + ": " + Texts.get("lesson.error.id", shown.innovation()));
    }
    if (shown.layout() != null
        && Arrays.stream(Layout.values()).noneMatch(l -> l.name().equals(shown.layout()))) {
      throw new LessonException(place + ": " + Texts.get("lesson.error.id", shown.layout()));
    }
    for (String chart : shown.charts()) {
      if (Arrays.stream(Measure.values()).noneMatch(m -> m.name().equals(chart))) {
        throw new LessonException(place + ": " + Texts.get("lesson.error.id", chart));
      }
    }
  }
}
