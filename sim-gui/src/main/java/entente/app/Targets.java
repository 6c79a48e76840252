package entente.app;

import entente.control.Recipe;
import entente.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which files or folders an export makes of the one that the user named. */
final class Targets {

  private Targets() {}

  static List<Path> scenario(Recipe recipe, Path file) {
    Path plain = sibling(file, "", "json");
    return recipe.isCompared()
        ? recipe.arms().stream().map(arm -> sibling(file, "-" + arm.name(), "json")).toList()
        : List.of(plain);
  }

  static List<Path> experiment(Recipe recipe, Path file) {
    Path experiment = sibling(file, "", "json");
    return ScenarioReader.builtInNames().contains(recipe.asked())
        ? List.of(experiment)
        : List.of(experiment, sibling(file, "-scenario", "json"));
  }

  static List<Path> network(int arms, Path file) {
    List<Path> targets = new ArrayList<>();
    for (int k = 0; k < arms; k++) {
      String mark = arms > 1 ? "-" + (k + 1) : "";
      targets.add(sibling(file, mark, "png"));
      targets.add(sibling(file, mark, "svg"));
    }
    return targets;
  }

  static List<Path> charts(int charts, Path file) {
    List<Path> targets = new ArrayList<>();
    for (int k = 1; k <= charts; k++) {
      targets.add(sibling(file, "-" + k, "png"));
      targets.add(sibling(file, "-" + k, "svg"));
    }
    return targets;
  }

  static List<Path> films(int arms, Path file) {
    List<Path> targets = new ArrayList<>();
    for (int k = 1; k <= arms; k++) {
      targets.add(sibling(file, arms > 1 ? "-" + k : "", "gif"));
    }
    return targets;
  }

  static List<Path> folders(int arms, Path folder) {
    List<Path> targets = new ArrayList<>();
    for (int k = 1; k <= arms; k++) {
      targets.add(arms > 1 ? folder.resolveSibling(folder.getFileName() + "-" + k) : folder);
    }
    return targets;
  }

  static List<Path> results(Recipe recipe, Path folder) {
    return recipe.isCompared()
        ? recipe.arms().stream()
            .map(arm -> folder.resolveSibling(folder.getFileName() + "-" + arm.name()))
            .toList()
        : List.of(folder);
  }

  /** A file beside another: its name without ending, a mark, and an ending. */
  private static Path sibling(Path file, String mark, String ending) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + mark + "." + ending);
  }
}
