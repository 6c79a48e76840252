package entente.app;

import static org.assertj.swing.core.MouseButton.RIGHT_BUTTON;
import static org.assertj.swing.edt.GuiActionRunner.execute;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.view.Layout;
import entente.view.Texts;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.swing.data.TableCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of every screen, for those who look at them; only where {@code gui.pictures} is set. */
class ScreensTest extends RealWindow {

  @ParameterizedTest
  @EnumSource(Texts.Language.class)
  void everyScreenIsPictured(Texts.Language language) throws IOException {
    assumeTrue(System.getProperty("gui.pictures") != null, "no pictures wanted");
    String tag = "-" + language.locale();
    open("cold-war");
    execute(() -> desk.use(language));
    picture("1-start" + tag);
    goTo(1960);
    window.button("play").click();
    int until = onEventThread(() -> desk.session().roster().tickOf(1962));
    await("1962", () -> desk.session().position() >= until);
    picture("2-playing" + tag);
    window.button("play").click();
    for (Layout layout : Layout.values()) {
      execute(() -> desk.window().stage().chooseLayout(layout));
      settle();
      picture("3-layout-" + layout.name() + tag);
    }
    execute(() -> desk.window().stage().chooseLayout(Layout.BLOCS));
    choose("innovations", 12);
    settle();
    picture("4-innovation" + tag);
    robot.click(network(0), placeOf(0, "POL"));
    await("the evidence", () -> desk.window().state().isShowing());
    settle();
    window.table("stages").cell(TableCell.row(12).column(0)).click();
    settle();
    picture("5-why" + tag);
    robot.click(network(0), placeOf(0, "POL"), RIGHT_BUTTON, 1);
    settle();
    picture("6-menu" + tag);
    robot.pressAndReleaseKey(KeyEvent.VK_ESCAPE);
    robot.pressAndReleaseKey(KeyEvent.VK_ESCAPE);
    robot.waitForIdle();
    changing(() -> window.checkBox("compare").click());
    goTo(1985);
    execute(() -> window.tabbedPane("right").target().setSelectedIndex(0));
    choose("innovations", 0);
    settle();
    picture("7-compare" + tag);
    changing(() -> window.checkBox("compare").click());
    goTo(1970);
    changing(() -> window.toggleButton("governance-liberal").click());
    settle();
    picture("8-branch" + tag);
    window.textBox("parameter-search").enterText("gate");
    settle();
    picture("9-parameters" + tag);
    Path damaged = Files.writeString(folder.resolve("damaged.json"), "{\"name\": \"x\", ");
    execute(() -> desk.open(damaged.toString()));
    asked();
    picture("10-error" + tag);
    message();
    menu("menu-save");
    settle();
    picture("14-files" + tag);
    robot.pressAndReleaseKey(KeyEvent.VK_ESCAPE);
    menu("menu-batch");
    settle();
    picture("15-batch-asked" + tag);
    asked().spinner("replications").enterTextAndCommit("6");
    asked().buttonWithText(javax.swing.UIManager.getString("OptionPane.okButtonText")).click();
    var batch = dialog("batch");
    await("the bands", () -> batch.target().getHeight() > 300);
    settle();
    picture("16-batch" + tag);
    batch.close();
    java.awt.Point east = placeOf(0, "YUG");
    robot.moveMouse(network(0), east);
    settle();
    picture("17-hover" + tag);
    robot.moveMouse(network(0), new java.awt.Point(3, 3));
    execute(() -> desk.frame().setSize(desk.frame().getMinimumSize()));
    settle();
    picture("11-smallest" + tag);
    execute(() -> desk.window().toggleRoom());
    settle();
    picture("12-room" + tag);
    execute(() -> desk.window().toggleFullScreen());
    settle();
    picture("13-full-screen" + tag);
  }

  private void settle() {
    robot.waitForIdle();
    long until = System.nanoTime() + 900_000_000L;
    await("the picture to come to rest", () -> System.nanoTime() > until);
  }
}
