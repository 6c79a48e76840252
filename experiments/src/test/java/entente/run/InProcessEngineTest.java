package entente.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.run.Replicates.Arm;
import entente.run.RunOutcome.Completed;
import entente.run.RunOutcome.Failed;
import entente.store.RunKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class InProcessEngineTest {

  private static final Arm BASE = new Arm("base", List.of());

  private static String tiny() {
    try (InputStream in = InProcessEngineTest.class.getResourceAsStream("/entente/tiny.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<RunOutcome> run(int threads, Iterable<RunTask> tasks)
      throws InterruptedException {
    List<RunOutcome> outcomes = new ArrayList<>();
    new InProcessEngine(threads).run(tasks.iterator(), outcomes::add);
    return outcomes;
  }

  @Test
  void outcomesComeInTheOrderOfTheTasks() throws InterruptedException {
    List<Arm> arms = List.of(BASE, new Arm("short", List.of("calendar.end=1952")));
    List<RunOutcome> outcomes = run(3, new Replicates(tiny(), arms, 20, 7));
    assertThat(outcomes).hasSize(40).allMatch(Completed.class::isInstance);
    for (int k = 0; k < 40; k++) {
      assertThat(outcomes.get(k).key())
          .isEqualTo(new RunKey(k, 0, k / 2, 7 + k / 2, k % 2 == 0 ? "base" : "short"));
    }
  }

  @Test
  void armsWithTheSameSettingsHaveTheSameRuns() throws InterruptedException {
    List<RunOutcome> outcomes =
        run(2, new Replicates(tiny(), List.of(BASE, new Arm("twin", List.of("tempo=1"))), 3, 1));
    for (int k = 0; k < 6; k += 2) {
      assertThat(((Completed) outcomes.get(k)).rows().responses())
          .isEqualTo(((Completed) outcomes.get(k + 1)).rows().responses());
      assertThat(((Completed) outcomes.get(k)).rows().adoptions())
          .isEqualTo(((Completed) outcomes.get(k + 1)).rows().adoptions());
    }
  }

  @Test
  void aRunThatFailsIsAnOutcomeAndNotTheEnd() throws InterruptedException {
    List<RunTask> tasks =
        List.of(
            new RunTask(new RunKey(0, 0, 0, 1, "a"), tiny(), List.of("tempo=-1", "q_E=x")),
            new RunTask(new RunKey(1, 0, 1, 1, "a"), "no scenario", List.of()),
            new RunTask(new RunKey(2, 0, 2, 1, "a"), tiny(), List.of()));
    List<RunOutcome> outcomes = run(2, tasks);
    assertThat(((Failed) outcomes.get(0)).reason()).contains("tempo", "q_E").doesNotContain("\n");
    assertThat(outcomes.get(1)).isInstanceOf(Failed.class);
    assertThat(outcomes.get(2)).isInstanceOf(Completed.class);
  }

  @Test
  void tasksAreTakenOnlyAsTheyAreNeeded() throws InterruptedException {
    int threads = 2;
    Iterator<RunTask> tasks = new Replicates(tiny(), List.of(BASE), 200, 1).iterator();
    int[] taken = new int[1];
    int[] done = new int[1];
    int[] mostAhead = new int[1];
    new InProcessEngine(threads)
        .run(
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return tasks.hasNext();
              }

              @Override
              public RunTask next() {
                taken[0]++;
                mostAhead[0] = Math.max(mostAhead[0], taken[0] - done[0]);
                return tasks.next();
              }
            },
            outcome -> done[0]++);
    assertThat(done[0]).isEqualTo(200);
    assertThat(mostAhead[0]).isLessThanOrEqualTo(4 * threads);
  }

  @Test
  void whatTheConsumerThrowsEndsTheRuns() {
    int[] seen = new int[1];
    assertThatThrownBy(
            () ->
                new InProcessEngine(2)
                    .run(
                        new Replicates(tiny(), List.of(BASE), 1000, 1).iterator(),
                        outcome -> {
                          seen[0]++;
                          throw new IllegalArgumentException("the disk is full");
                        }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the disk is full");
    assertThat(seen[0]).isEqualTo(1);
  }

  @Test
  void anInterruptionEndsTheRuns() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> run(2, new Replicates(tiny(), List.of(BASE), 10, 1)))
        .isInstanceOf(InterruptedException.class);
  }

  @Test
  void tasksAndOutcomesTravelBetweenMachines() throws Exception {
    RunTask task = new Replicates(tiny(), List.of(BASE), 1, 3).iterator().next();
    RunTask arrived = (RunTask) travel(task);
    assertThat(arrived).isEqualTo(task);
    Completed here = (Completed) run(1, List.of(arrived)).get(0);
    Completed there = (Completed) travel(here);
    assertThat(there.rows().responses()).isEqualTo(here.rows().responses());
    assertThat(there.rows().series().get(0).values())
        .isEqualTo(here.rows().series().get(0).values());
  }

  private static Object travel(Object thing) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thing);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
