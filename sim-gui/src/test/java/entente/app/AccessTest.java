package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import entente.control.Recipe;
import java.awt.event.KeyEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The desk without a mouse, and for those who do not see it. */
class AccessTest extends RealWindow {

  @Test
  void everyMainActionHasAKey() {
    open("cold-war");
    window.focus();
    key(KeyEvent.VK_RIGHT);
    await("a step", () -> desk.session().position() == 1);
    key(KeyEvent.VK_LEFT);
    await("a step back", () -> desk.session().position() == 0);
    key(KeyEvent.VK_SPACE);
    await("some steps", () -> desk.session().position() > 2);
    key(KeyEvent.VK_SPACE);
    await("a pause", () -> !desk.window().transport().isPlaying());
    changing(() -> key(KeyEvent.VK_2));
    assertThat(recipe().setting(Recipe.GOVERNANCE)).isEqualTo("authoritarian");
    changing(() -> key(KeyEvent.VK_Z));
    assertThat(recipe().setting(Recipe.GOVERNANCE)).isNull();
    changing(() -> key(KeyEvent.VK_Y));
    assertThat(recipe().setting(Recipe.GOVERNANCE)).isEqualTo("authoritarian");
    key(KeyEvent.VK_END);
    await("the end", () -> desk.session().isAtEnd());
    key(KeyEvent.VK_HOME);
    await("the start", () -> desk.session().position() == 0);
    key(KeyEvent.VK_Q);
    assertThat(onEventThread(() -> desk.session().isClosed())).isTrue();
  }

  private void key(int code) {
    robot.pressKey(KeyEvent.VK_CONTROL);
    robot.pressAndReleaseKey(code);
    robot.releaseKey(KeyEvent.VK_CONTROL);
    robot.waitForIdle();
  }

  @Test
  void everyControlHasANameForScreenReadersOrATooltip() {
    open("cold-war");
    List<java.awt.Component> silent =
        onEventThread(
            () ->
                robot
                    .finder()
                    .findAll(
                        desk.frame(),
                        component ->
                            component.isShowing()
                                && component.isFocusable()
                                && (component instanceof javax.swing.AbstractButton
                                    || component instanceof javax.swing.JComboBox
                                    || component instanceof javax.swing.JSlider
                                    || component instanceof javax.swing.text.JTextComponent)
                                && component.getName() != null
                                && !component.getName().contains(".")
                                && isSilent((javax.swing.JComponent) component))
                    .stream()
                    .toList());
    assertThat(silent).isEmpty();
  }

  private static boolean isSilent(javax.swing.JComponent component) {
    String said = component.getAccessibleContext().getAccessibleName();
    String tip = component.getToolTipText();
    return (said == null || said.isBlank()) && (tip == null || tip.isBlank());
  }

  @Test
  void tabWalksThroughTheWholeDeskAndComesBack() {
    open("cold-war");
    java.util.Set<String> visited = new java.util.LinkedHashSet<>();
    window.comboBox("scenarios").focus();
    await("the focus", () -> focused() != null && "scenarios".equals(focused().getName()));
    for (int k = 0; k < 80; k++) {
      java.awt.Component before = focused();
      robot.pressAndReleaseKey(KeyEvent.VK_TAB);
      await("the focus to move on", () -> focused() != null && focused() != before);
      String name = String.valueOf(focused().getName());
      visited.add(name);
      if (name.equals("scenarios")) {
        break;
      }
    }
    assertThat(visited)
        .contains(
            "governance-reach",
            "compare",
            "parameter-search",
            "innovations",
            "layouts",
            "network-0",
            "measure-0",
            "play",
            "timeline",
            "speed",
            "seed",
            "scenarios");
  }

  private static java.awt.Component focused() {
    return onEventThread(
        () -> java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
  }
}
