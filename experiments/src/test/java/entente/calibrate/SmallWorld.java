package entente.calibrate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Twelve like states in contact, and a calibration of their two rates, for tests. */
final class SmallWorld {

  /** The scenario; its two rates are to be fitted. */
  static final String SCENARIO =
      """
      {"name": "club", "title": "Club",
       "calendar": {"start": 2000, "end": 2010, "ticksPerYear": 4, "observationsPerYear": 1},
       "generator": {"states": 12, "graph": "COMPLETE", "seedAdopters": 0},
       "innovations": [{"id": "m", "kind": "TACTIC", "financialIntensity": 0,
         "organizationalDemand": 0, "tacitness": 0, "sensitivity": 0, "observability": 1,
         "independentAdoptionRate": 0.05}],
       "parameters": {"gates": {"valuationSlope": 0, "sovereigntySlope": 0},
         "adoption": {"binary": true, "initialStage": "EVALUATING"},
         "emulation": {"backgroundWeight": 1, "contagion": "LINEAR", "rate": 0.4}}}
      """;

  /** Every kind of target at once. */
  static final String FILE =
      """
      {"name": "club-fit", "title": "Rates of the club", "scenario": "club.json",
       "parameters": [
         {"name": "independent", "path": "/innovations/m/independentAdoptionRate",
          "low": 0.01, "high": 0.2, "scale": "log"},
         {"name": "emulation.rate", "low": 0.05, "high": 1.5,
          "prior": {"centre": 0.4, "spread": 0.3}, "source": "bass1969"}],
       "targets": [
         {"name": "curve", "kind": "curve", "measure": "adoption", "error": 0.1,
          "points": [{"at": 2003, "value": 0.25}, {"at": 2006.5, "value": 0.6}]},
         {"name": "share", "kind": "share", "at": 2008, "adopted": 9, "of": 12},
         {"name": "dates", "kind": "times", "adopters": [
           {"state": "s01", "at": "2003-07"}, {"state": "s02"}], "until": 2009},
         {"name": "end", "kind": "response", "response": "adoption", "value": 0.9, "error": 0.1}],
       "budget": 60, "replications": 2, "seed": 3,
       "search": {"starts": 2, "profile": 3, "profileGenerations": 2},
       "sampling": {"particles": 15},
       "sources": [{"key": "bass1969", "citation": "Bass, F. M. (1969)."}]}
      """;

  private SmallWorld() {}

  /** The calibration with its scenario beside it. */
  static Path write(Path folder, String calibration) {
    try {
      Files.writeString(folder.resolve("club.json"), SCENARIO);
      return Files.writeString(folder.resolve("fit.json"), calibration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The calibration by another method. */
  static String by(String method) {
    return FILE.replace("\"budget\": 60", "\"budget\": 60, \"method\": \"" + method + "\"");
  }

  /** The scenario at other rates. */
  static String at(double independent, double emulation) {
    return SCENARIO
        .replace("0.05}]", String.format(Locale.ROOT, "%s}]", independent))
        .replace("\"rate\": 0.4", String.format(Locale.ROOT, "\"rate\": %s", emulation));
  }
}
