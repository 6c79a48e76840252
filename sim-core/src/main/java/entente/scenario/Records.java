package entente.scenario;

import entente.scenario.Shape.Slot;
import java.util.List;
import java.util.Map;

/** Makes declarations out of defaults or out of one another, by the names of their keys. */
public final class Records {

  private Records() {}

  /**
   * A declaration of defaults but for the keys given.
   *
   * @param type the record class of a scenario
   * @param given value by key; must name every required key
   */
  public static <R extends Record> R ofDefaults(Class<R> type, Map<String, ?> given) {
    Shape shape = Shape.of(type);
    for (Slot slot : shape.slots()) {
      if (slot.key().required() && !given.containsKey(slot.name())) {
        throw new IllegalArgumentException(
            "a " + type.getSimpleName() + " needs the key '" + slot.name() + "'");
      }
    }
    return type.cast(changed(shape, shape.absent().clone(), given));
  }

  /**
   * A declaration with some keys changed.
   *
   * @param declared the declaration, which stays as it is
   * @param changes new value by key; null takes a value away
   */
  public static <R extends Record> R with(R declared, Map<String, ?> changes) {
    Shape shape = Shape.of(declared.getClass());
    Object[] values = shape.slots().stream().map(slot -> slot.of(declared)).toArray();
    @SuppressWarnings("unchecked")
    R changed = (R) changed(shape, values, changes);
    return changed;
  }

  private static Object changed(Shape shape, Object[] values, Map<String, ?> changes) {
    for (Map.Entry<String, ?> change : changes.entrySet()) {
      Slot slot = shape.slot(change.getKey());
      if (slot == null) {
        throw new IllegalArgumentException(
            "a " + shape.type().getSimpleName() + " has no key '" + change.getKey() + "'");
      }
      values[shape.slots().indexOf(slot)] =
          change.getValue() instanceof List<?> list ? List.copyOf(list) : change.getValue();
    }
    return shape.create(values);
  }
}
