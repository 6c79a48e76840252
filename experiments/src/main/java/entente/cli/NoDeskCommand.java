package entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code gui} where no desk is on board. */
@Command(name = "gui", description = "Open the instructor's desk.", hidden = true)
final class NoDeskCommand implements Callable<Integer> {

  @Unmatched private List<String> ignored;

  @Override
  public Integer call() {
    throw new Refusal("this build has no desk; the commands work without it");
  }
}
