package entente.scenario;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.Deque;

/** Says where in a document a parser stands. */
final class Pointers {

  private Pointers() {}

  /** The place of the value that the parser is reading. */
  static Place of(JsonParser parser) {
    Deque<JsonStreamContext> way = new ArrayDeque<>();
    JsonStreamContext context = parser.getParsingContext();
    while (context != null && !context.inRoot()) {
      way.push(context);
      context = context.getParent();
    }
    Place place = Place.ROOT;
    for (JsonStreamContext step : way) {
      if (step.inArray()) {
        place = place.element(Math.max(0, step.getCurrentIndex()));
      } else if (step.hasCurrentName()) {
        place = place.key(Words.clip(step.getCurrentName()));
      }
    }
    return place;
  }
}
