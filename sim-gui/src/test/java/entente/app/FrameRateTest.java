package entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.snapshot.Snapshot;
import entente.view.Frames;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A world of 200 states and 2,000 partnerships on the desk. With {@code -Dgui.frames} it prints how
 * fast its frames are painted, for docs/performance.md; nothing here depends on how long they take.
 */
class FrameRateTest extends RealWindow {

  private static final int FRAMES = 240;

  private static String world() {
    StringBuilder innovations = new StringBuilder();
    for (int m = 0; m < 8; m++) {
      innovations.append(
          String.format(
              Locale.ROOT,
              "%s{\"id\": \"m%d\", \"kind\": \"TECHNIQUE\", \"origins\": [\"s%03d\"]}",
              m == 0 ? "" : ",",
              m,
              m));
    }
    return String.format(
        Locale.ROOT,
        """
        {"name": "large", "title": "A large world", "calendar": {"start": 1970, "end": 2000},
         "blocs": [{"id": "b", "hub": "s000", "governance": 0.5, "directives": ["m0"]}],
         "generator": {"states": 200, "graph": "ERDOS_RENYI", "ties": 2000, "bloc": "b",
           "template": {"budget": {"lognormal": [0, 0.6]}}},
         "innovations": [%s]}
        """,
        innovations);
  }

  @Test
  void twoHundredStatesAndTwoThousandPartnershipsAreShown() throws IOException {
    Path file = Files.writeString(folder.resolve("large.json"), world());
    open(file.toString(), 1280, 720);
    goTo(1972);
    Snapshot snapshot = onEventThread(() -> desk.session().shown(0));
    assertThat(snapshot.roster().size()).isEqualTo(200);
    assertThat(snapshot.links()).hasSize(2000);
    BufferedImage picture = paint();
    long colours =
        IntStream.range(0, picture.getWidth())
            .map(x -> picture.getRGB(x, picture.getHeight() / 2))
            .distinct()
            .count();
    assertThat(colours).isGreaterThan(20);
    if (System.getProperty("gui.frames") != null) {
      measure(snapshot);
    }
  }

  private BufferedImage paint() {
    return execute(
        () -> {
          BufferedImage picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
          desk.window().stage().views().get(0).paintPicture(picture.createGraphics(), 800, 600);
          return picture;
        });
  }

  private void measure(Snapshot snapshot) {
    assumeTrue(snapshot != null);
    say("off screen, 1280x720, frame of a run", Frames.millis(snapshot, FRAMES, Frames.Hand.AWAY));
    say(
        "off screen, 1280x720, while dragging",
        Frames.millis(snapshot, FRAMES, Frames.Hand.DRAGGING));
    say(
        "off screen, 1280x720, pointing at one state after the other",
        Frames.millis(snapshot, FRAMES, Frames.Hand.POINTING));
    execute(() -> desk.window().transport().setSpeed(10));
    window.button("play").click();
    double[] millis = new double[FRAMES];
    int before = position();
    long worked = eventThreadNanos();
    long begin = System.nanoTime();
    for (int k = 0; k < FRAMES; k++) {
      millis[k] =
          onEventThread(
              () -> {
                var canvas = desk.window().stage().views().get(0).canvas();
                long from = System.nanoTime();
                canvas.paintImmediately(0, 0, canvas.getWidth(), canvas.getHeight());
                return (System.nanoTime() - from) / 1e6;
              });
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    double work = (eventThreadNanos() - worked) / 1e6 / FRAMES;
    java.util.Arrays.sort(millis);
    say("in the window while playing, median", millis[FRAMES / 2]);
    say("in the window while playing, 95th percentile", millis[FRAMES * 95 / 100]);
    say("processor time a frame, charts and all else of the event thread included", work);
    System.out.printf(
        Locale.ROOT,
        "frames painted a second: %.0f, steps meanwhile: %d in %.1f s%n",
        FRAMES / seconds,
        position() - before,
        seconds);
  }

  private static long eventThreadNanos() {
    return onEventThread(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  private static void say(String what, double millis) {
    System.out.printf(Locale.ROOT, "%s: %.1f ms (%.0f a second)%n", what, millis, 1000 / millis);
  }
}
