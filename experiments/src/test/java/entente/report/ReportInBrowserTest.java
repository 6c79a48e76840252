package entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import entente.cli.Main;
import entente.cli.SmallSweep;
import entente.cli.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in a real browser. With -Dbrowser.required=true its absence is a failure. */
class ReportInBrowserTest {

  private static final String SIZES =
      "({width: innerWidth, room: document.documentElement.clientWidth, scroll:"
          + " document.documentElement.scrollWidth,"
          + " images: document.images.length, broken: [...document.images].filter(i =>"
          + " !i.complete || i.naturalWidth === 0 || i.clientWidth < 100 || i.clientHeight < 50)"
          + ".length, text: document.body.innerText})";

  @TempDir Path folder;

  @Test
  void thePageStandsAloneAndFitsAPhoneAndADesk() throws Exception {
    Path program = Browser.program();
    if (program == null && Boolean.getBoolean("browser.required")) {
      fail("no browser is installed, but -Dbrowser.required=true");
    } else if (program == null) {
      abort("no Chromium is installed, so the report is not looked at in a browser");
    }
    Path results =
        SmallSweep.of(
            folder,
            "\"arms\": [{\"name\": \"liberal\", \"governance\": \"liberal\"},"
                + " {\"name\": \"authoritarian\", \"governance\": \"authoritarian\"}],"
                + "\"claim\": {\"text\": \"Order costs autonomy.\", \"response\": \"autonomy\","
                + " \"direction\": \"decrease\"},"
                + "\"series\": true, \"responses\": [\"adoption\", \"autonomy\"],"
                + "\"replications\": 3, \"design\": {\"kind\": \"grid\", \"levels\": 2,"
                + " \"factors\": ["
                + SmallSweep.TWO_FACTORS
                + "]}");
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    assertThat(Main.run(new Terminal(out, out, false), "report", results.toString()))
        .as("%s", said)
        .isZero();
    Path page = results.resolve("report.html").toRealPath();
    try (Browser browser = Browser.start(program, folder.resolve("profile"))) {
      for (int width : new int[] {390, 1280}) {
        browser.show(page, width, 844, width < 600);
        JsonNode sizes = browser.evaluate(SIZES);
        assertThat(sizes.path("width").asInt()).isEqualTo(width);
        assertThat(sizes.path("scroll").asInt())
            .as("overflow at " + width)
            .isLessThanOrEqualTo(sizes.path("room").asInt());
        assertThat(sizes.path("images").asInt()).isGreaterThan(5);
        assertThat(sizes.path("broken").asInt()).as("pictures without size").isZero();
        assertThat(sizes.path("text").asText()).contains("supported", "Provenance");
        assertThat(browser.externalRequests(page)).isEmpty();
        assertThat(browser.errors()).isEmpty();
      }
    }
  }
}
