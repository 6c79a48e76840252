package entente.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenario.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationReaderTest {

  @TempDir Path folder;

  private List<Fault> faults(String text) {
    return CalibrationReader.read(SmallWorld.write(folder, text)).faults();
  }

  @Test
  void soundFileBecomesATask() {
    CalibrationTask task =
        CalibrationReader.read(SmallWorld.write(folder, SmallWorld.FILE)).orThrow();
    assertThat(task.targets())
        .extracting(Target::name)
        .containsExactly("curve", "share", "dates", "end");
    assertThat(task.settings(new double[] {0.02, 0.5}))
        .containsExactly("/innovations/m/independentAdoptionRate=0.02", "emulation.rate=0.5");
    assertThat(task.calibration().parameters().get(0).scale()).isEqualTo(Scale.LOGARITHMIC);
    assertThat(task.calibration().parameters().get(1).prior())
        .isEqualTo(new Prior.Normal(0.4, 0.3));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    List<Fault> faults =
        faults(
            """
            {"name": "bad name", "title": "T", "scenario": "club.json", "bugdet": 5,
             "method": "abc-smc", "criterion": "likelihood", "budget": 20,
             "parameters": [
               {"name": "emulation.rat", "low": 1, "high": 0.5},
               {"name": "share", "path": "emulation.rate", "low": -1, "high": 1, "source": "x"}],
             "targets": [
               {"name": "a", "kind": "curve", "measure": "adoptoin", "error": 0},
               {"name": "a", "kind": "share", "at": 1999, "adopted": 5, "of": 4},
               {"name": "b", "kind": "times", "adopters": [{"state": "s99", "at": 2011}]},
               {"name": "c", "kind": "response", "response": "autonmy", "points": [
                 {"at": 2001, "value": 1}]}]}
            """);
    assertThat(faults.stream().map(Fault::pointer))
        .contains(
            "/bugdet",
            "/name",
            "/criterion",
            "/budget",
            "/parameters/0/name",
            "/parameters/0",
            "/parameters/1/source",
            "/parameters/1/low",
            "/targets/0/measure",
            "/targets/0/error",
            "/targets/0/points",
            "/targets/1/name",
            "/targets/1/at",
            "/targets/1/adopted",
            "/targets/2/adopters/0/state",
            "/targets/2/adopters/0/at",
            "/targets/3/points",
            "/targets/3/value",
            "/targets/3/error",
            "/targets/3/response");
    assertThat(faults.toString())
        .contains("did you mean 'budget'?", "did you mean 'emulation.rate'?")
        .contains("did you mean 'adoption'?");
  }

  @Test
  void aScenarioWithFaultsIsToldWithThem() throws IOException {
    Path file = SmallWorld.write(folder, SmallWorld.FILE);
    Files.writeString(folder.resolve("club.json"), "{\"name\": \"club\"}");
    assertThat(CalibrationReader.read(file).faults().toString())
        .contains("/scenario", "cannot be run", "/title: missing");
  }

  @Test
  void aMissingFileIsAFaultAndNotAnException() {
    assertThat(CalibrationReader.read(folder.resolve("none.json")).faults()).isNotEmpty();
  }

  @Test
  void dataMayStandInATableBesideTheFile() throws IOException {
    Files.writeString(folder.resolve("curve.csv"), "at,value\n2003,0.25\n2006.5,0.6\n");
    Files.writeString(folder.resolve("dates.csv"), "state,at\ns01,2003-07\ns02,\n");
    String text =
        SmallWorld.FILE
            .replaceAll("(?s)\"points\": \\[.*?\\]", "\"csv\": \"curve.csv\"")
            .replaceAll("(?s)\"adopters\": \\[.*?\\]", "\"csv\": \"dates.csv\"");
    CalibrationTask task = CalibrationReader.read(SmallWorld.write(folder, text)).orThrow();
    CalibrationTask inline =
        CalibrationReader.read(SmallWorld.write(folder, SmallWorld.FILE)).orThrow();
    assertThat(task.text()).isEqualTo(inline.text());
  }

  @Test
  void aTableThatCannotBeReadIsTold() throws IOException {
    Files.writeString(folder.resolve("curve.csv"), "at,value\n2003,high\nsoon,0.6\n");
    String text =
        SmallWorld.FILE
            .replaceAll("(?s)\"points\": \\[.*?\\]", "\"csv\": \"curve.csv\"")
            .replaceAll("(?s)\"adopters\": \\[.*?\\]", "\"csv\": \"none.csv\"");
    assertThat(faults(text).toString())
        .contains("curve.csv line 2: expects a number")
        .contains("curve.csv line 3: a date must be written")
        .contains("'none.csv' cannot be read");
  }
}
