package entente.scenario;

import entente.scenario.Shape.Slot;
import entente.value.Amount;
import entente.value.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes records at random: each key blank, at its default, at an end of its range or between. */
final class RandomRecords {

  private static final String LETTERS = "aZ09 -_/~\"\\\n\t\u0001äκ€\uD83D\uDE80";

  private final Random random;

  RandomRecords(long seed) {
    random = new Random(seed);
  }

  <R extends Record> R make(Class<R> type) {
    return type.cast(make(Shape.of(type), false));
  }

  private Object make(Shape shape, boolean template) {
    Object[] values = shape.absent().clone();
    for (int k = 0; k < values.length; k++) {
      Slot slot = shape.slots().get(k);
      if (slot.key().required() || random.nextInt(4) > 0) {
        values[k] = value(slot, template || slot.name().equals("template"));
      }
    }
    return shape.create(values);
  }

  private Object value(Slot slot, boolean template) {
    return switch (slot.form()) {
      case NUMBER -> number(slot);
      case WHOLE -> Shape.whole(slot, (long) number(slot));
      case FLAG -> random.nextBoolean();
      case TEXT -> text();
      case CHOICE -> slot.type().getEnumConstants()[random.nextInt(slot.choices().size())];
      case MOMENT -> moment();
      case AMOUNT -> amount(slot, template);
      case RECORD -> make(Shape.of(slot.type()), template);
      default -> list(slot, template);
    };
  }

  private List<Object> list(Slot slot, boolean template) {
    List<Object> list = new ArrayList<>();
    int size = random.nextInt(4);
    for (int k = 0; k < size; k++) {
      list.add(
          switch (slot.form()) {
            case TEXTS -> text();
            case NUMBERS -> number(slot);
            default -> make(Shape.of(slot.type()), template);
          });
    }
    return Collections.unmodifiableList(list);
  }

  private double number(Slot slot) {
    double low = Math.max(slot.key().min(), -1e12);
    double high = Math.min(slot.key().max(), 1e12);
    return switch (random.nextInt(6)) {
      case 0 -> low;
      case 1 -> high;
      case 2 -> Math.min(high, Math.max(low, 0.1));
      default -> Math.min(high, low + random.nextDouble() * (high - low));
    };
  }

  private Moment moment() {
    return switch (random.nextInt(4)) {
      case 0 -> new Moment(1900 + random.nextInt(200));
      case 1 -> new Moment(1900 + 200 * random.nextDouble());
      case 2 -> new Moment(-1e4 * random.nextDouble());
      default -> Moment.of(LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000));
    };
  }

  private Amount amount(Slot slot, boolean template) {
    int kind = random.nextInt(template ? 4 : 3);
    if (kind < 2) {
      return Amount.of(number(slot));
    } else if (kind == 2) {
      SortedMap<Integer, Double> table = new TreeMap<>();
      for (int k = random.nextInt(3); k >= 0; k--) {
        table.put(1900 + random.nextInt(200), number(slot));
      }
      return new Amount.Yearly(table);
    }
    Amount.Law law = Amount.Law.values()[random.nextInt(3)];
    double first = random.nextGaussian();
    return new Amount.Drawn(law, first, Math.abs(first) + random.nextDouble());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int[] letters = LETTERS.codePoints().toArray();
    for (int k = random.nextInt(8); k > 0; k--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }
}
