package entente.scenario;

import entente.scenario.Shape.Form;
import entente.scenario.Shape.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every parameter of the mechanisms and every attribute of states and innovations in one flat list,
 * made from the annotations of the records. The description of a scenario, forms, factors of
 * experiments and settings of the command line look names up here.
 */
public final class ParameterCatalogue {

  private static final List<Entry> PARAMETERS = leaves(Parameters.class, "/parameters/");
  private static final List<Entry> STATES = leaves(Scenario.StateProfile.class, "/states/{id}/");
  private static final List<Entry> INNOVATIONS =
      leaves(Scenario.Innovation.class, "/innovations/{id}/");

  private ParameterCatalogue() {}

  /**
   * One key that holds a single value.
   *
   * @param path dotted name, such as {@code emulation.rate}
   * @param pointer where it stands in a scenario, such as {@code /parameters/emulation/rate} or
   *     {@code /states/{id}/budget}
   * @param type {@code number}, {@code whole number}, {@code true or false}, {@code text}, {@code
   *     choice}, {@code moment} or {@code amount}
   * @param symbol symbol of the model description; empty for none
   * @param unit unit; empty for a pure number
   * @param min smallest value allowed, or negative infinity
   * @param max largest value allowed, or infinity
   * @param choices the values allowed, where they are few; else empty
   * @param fallback default as it would be written, without quotes; empty for none
   * @param help what it means
   */
  public record Entry(
      String path,
      String pointer,
      String type,
      String symbol,
      String unit,
      double min,
      double max,
      List<String> choices,
      String fallback,
      String help) {

    /** The last part of the path. */
    public String lastName() {
      return path.substring(path.lastIndexOf('.') + 1);
    }

    /**
     * The value in a record.
     *
     * @param owner the parameters, state or innovation that the path starts from
     * @return a number, boolean, text, enum constant, moment or amount; null where none is written
     */
    public Object value(Record owner) {
      Object value = owner;
      for (String name : path.split("\\.")) {
        if (value == null) {
          return null;
        }
        Slot slot = Shape.of(value.getClass()).slot(name);
        if (slot == null) {
          throw new IllegalArgumentException(
              "a " + owner.getClass().getSimpleName() + " has no '" + path + "'");
        }
        value = slot.of(value);
      }
      return value;
    }
  }

  /** The parameters of the mechanisms, in the order of the file. */
  public static List<Entry> parameters() {
    return PARAMETERS;
  }

  /** The attributes of a state, lists left out. */
  public static List<Entry> stateColumns() {
    return STATES;
  }

  /** The attributes of an innovation, lists left out. */
  public static List<Entry> innovationColumns() {
    return INNOVATIONS;
  }

  /**
   * The value a scenario gives a parameter.
   *
   * @param entry one of {@link #parameters()}
   * @param scenario the scenario
   * @return the value in force; null where none is written and there is no default
   */
  public static Object value(Entry entry, Scenario scenario) {
    return entry.value(scenario.parameters());
  }

  /**
   * Looks a parameter up by dotted name, unique last name or unique symbol.
   *
   * @param name such as {@code emulation.rate}, {@code lateralSuppression}, {@code q_E} or {@code
   *     kappa_D}
   * @return the parameter, or empty when there is none or more than one
   */
  public static Optional<Entry> find(String name) {
    return ParameterNames.resolve(name).entry();
  }

  private static List<Entry> leaves(Class<?> type, String pointer) {
    List<Entry> found = new ArrayList<>();
    collect(Shape.of(type), "", pointer, found);
    return List.copyOf(found);
  }

  private static void collect(Shape shape, String prefix, String pointer, List<Entry> found) {
    for (Slot slot : shape.slots()) {
      String path = prefix + slot.name();
      if (slot.form() == Form.RECORD) {
        collect(Shape.of(slot.type()), path + ".", pointer, found);
      } else if (!slot.form().isList()) {
        found.add(
            new Entry(
                path,
                pointer + path.replace('.', '/'),
                type(slot.form()),
                slot.key().symbol(),
                slot.key().unit(),
                slot.key().min(),
                slot.key().max(),
                slot.form() == Form.CHOICE ? slot.choices() : List.of(),
                slot.fallback(),
                slot.key().value()));
      }
    }
  }

  /** The word for what stands under a key. */
  static String type(Form form) {
    return switch (form) {
      case NUMBER -> "number";
      case WHOLE -> "whole number";
      case FLAG -> "true or false";
      case TEXT -> "text";
      case CHOICE -> "choice";
      case MOMENT -> "moment";
      case AMOUNT -> "amount";
      default -> throw new IllegalStateException(form + " is not a single value");
    };
  }
}
