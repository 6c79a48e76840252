package entente.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A headless Chromium, spoken to over its DevTools protocol. */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final long SECONDS = 60;

  private final ObjectMapper json = new ObjectMapper();
  private final LinkedBlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final List<String> requests = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final Process process;
  private final WebSocket socket;
  private int last;

  private Browser(Process process, String page) {
    this.process = process;
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(page), new Listener())
            .join();
  }

  /** The program of a browser, or null where none is installed. */
  static Path program() {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      for (String name : NAMES) {
        Path program = Path.of(folder, name);
        if (Files.isExecutable(program)) {
          return program;
        }
      }
    }
    return null;
  }

  /** Starts a browser whose own files stand in a folder. */
  static Browser start(Path program, Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.startsWith("DevTools listening on ")) {
          URI devTools = URI.create(line.substring("DevTools listening on ".length()).strip());
          Browser browser = new Browser(process, page(devTools));
          for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
            browser.call(domain + ".enable", browser.json.createObjectNode());
          }
          return browser;
        }
      }
    }
    throw new IOException(program + " ended without opening its DevTools");
  }

  private static String page(URI devTools) throws Exception {
    URI list = URI.create("http://" + devTools.getAuthority() + "/json/list");
    for (int attempt = 0; attempt < 50; attempt++) {
      String body =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
              .body();
      for (JsonNode target : new ObjectMapper().readTree(body)) {
        if (target.path("type").asText().equals("page")) {
          return target.path("webSocketDebuggerUrl").asText();
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IOException("the browser opened no page");
  }

  /** Shows a file in a window of a size, and returns once it is loaded. */
  void show(Path file, int width, int height, boolean phone) throws Exception {
    ObjectNode size = json.createObjectNode();
    size.put("width", width).put("height", height).put("deviceScaleFactor", 1);
    size.put("mobile", phone);
    call("Emulation.setDeviceMetricsOverride", size);
    requests.clear();
    errors.clear();
    call("Page.navigate", json.createObjectNode().put("url", file.toUri().toString()));
    await(message -> message.path("method").asText().equals("Page.loadEventFired"));
  }

  /** The value of an expression in the page. */
  JsonNode evaluate(String expression) throws Exception {
    ObjectNode call = json.createObjectNode().put("expression", expression);
    call.put("returnByValue", true);
    return call("Runtime.evaluate", call).path("result").path("value");
  }

  /** Addresses the page asked for since it was shown, its own and those in it left out. */
  List<String> externalRequests(Path file) {
    return requests.stream()
        .filter(url -> !url.startsWith("data:") && !url.equals(file.toUri().toString()))
        .toList();
  }

  /** What the page complained of since it was shown. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  private JsonNode call(String method, ObjectNode parameters) throws Exception {
    int id = ++last;
    ObjectNode call = json.createObjectNode().put("id", id).put("method", method);
    call.set("params", parameters);
    socket.sendText(call.toString(), true).join();
    return await(message -> message.path("id").asInt() == id).path("result");
  }

  private JsonNode await(Predicate<JsonNode> wanted) throws Exception {
    while (true) {
      JsonNode message = messages.poll(SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new IOException("the browser said nothing for " + SECONDS + " s");
      }
      note(message);
      if (wanted.test(message)) {
        return message;
      }
    }
  }

  private void note(JsonNode message) {
    JsonNode parameters = message.path("params");
    switch (message.path("method").asText()) {
      case "Network.requestWillBeSent" ->
          requests.add(parameters.path("request").path("url").asText());
      case "Runtime.exceptionThrown" -> errors.add(parameters.toString());
      case "Runtime.consoleAPICalled" -> {
        if (parameters.path("type").asText().equals("error")) {
          errors.add(parameters.toString());
        }
      }
      case "Log.entryAdded" -> {
        if (parameters.path("entry").path("level").asText().equals("error")) {
          errors.add(parameters.toString());
        }
      }
      default -> {
        // of no interest
      }
    }
  }

  /** Ends the browser; what it started ends with it. */
  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> process).join();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean end) {
      text.append(part);
      if (end) {
        try {
          messages.add(json.readTree(text.toString()));
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
