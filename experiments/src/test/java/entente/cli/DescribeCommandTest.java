package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Cli.Answer;
import entente.scenario.ScenarioReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescribeCommandTest {

  @TempDir Path folder;

  @Test
  void describesBlocsMembersInnovationsAndEvents() {
    Answer answer = Cli.run("describe", Cli.tiny(folder), "--set", "q_E=1.25");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("Bloc east: Eastern Pact, led by Dland; authoritarian")
        .contains("Dland (from 1952); Eland (1952 to 1968)")
        .contains("may order: Doctrine")
        .contains("staff-work", "Staff work")
        .contains("1965 governance Thaw: east, to 0.5")
        .contains("emulation.rate (q_E) = 1.25, default 0.8")
        .contains("Partnerships (3)");
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 110);
  }

  @Test
  void describesEveryBuiltInScenario() {
    for (String name : ScenarioReader.builtInNames()) {
      assertThat(Cli.run("describe", name).code()).as(name).isZero();
      assertThat(Cli.run("describe", name, "--json").out()).as(name).startsWith("{");
    }
  }

  @Test
  void writesTheModelDescriptionOfExactlyTheScenarioAsSet() {
    Path path = Cli.tiny(folder);
    Answer markdown = Cli.run("describe", path, "--odd", "--set", "q_E=0.4321");
    assertThat(markdown.code()).as(markdown.err()).isZero();
    assertThat(markdown.out()).startsWith("# ").contains("| `emulation.rate` | q_E | 0.4321 |");
    Answer html = Cli.run("describe", path, "--odd", "--html");
    assertThat(html.out()).startsWith("<!DOCTYPE html>").contains("</html>");
  }

  @Test
  void refusesFormsThatTheModelDescriptionDoesNotHave() {
    Path path = Cli.tiny(folder);
    assertThat(Cli.run("describe", path, "--html").err()).contains("write --odd --html");
    assertThat(Cli.run("describe", path, "--odd", "--json").code()).isEqualTo(2);
  }

  @Test
  void scenariosAreListedWithNameTitleAndQuestion() {
    Answer answer = Cli.run("scenarios");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("cold-war", "The Cold War, 1949-1991");
    assertThat(Cli.run("scenarios", "--json").out()).contains("\"question\"");
  }
}
