package entente.scenario;

import entente.value.Amount;
import entente.value.Key;
import entente.value.Moment;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the annotations of a record class say about its keys. Reader, writer, schema and catalogue
 * are all made from this.
 */
final class Shape {

  private static final ClassValue<Shape> KNOWN =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  /** What may stand under a key. */
  enum Form {
    NUMBER,
    WHOLE,
    FLAG,
    TEXT,
    CHOICE,
    MOMENT,
    AMOUNT,
    RECORD,
    TEXTS,
    NUMBERS,
    RECORDS;

    boolean isList() {
      return this == TEXTS || this == NUMBERS || this == RECORDS;
    }
  }

  /**
   * One key.
   *
   * @param name the key
   * @param key what its annotation says
   * @param form what may stand under it
   * @param type the record or enum class, the element's for a list, else the declared class
   * @param declared the declared class
   * @param accessor reads it from a record
   */
  record Slot(String name, Key key, Form form, Class<?> type, Class<?> declared, Method accessor) {

    Object of(Object owner) {
      try {
        return accessor.invoke(owner);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read '" + name + "'", e);
      }
    }

    /** Whether it holds records or the ids of other things. */
    boolean leads() {
      return form == Form.RECORD || form == Form.RECORDS || !key.refersTo().isEmpty();
    }

    /** The words of a choice: what its constants say of themselves. */
    List<String> choices() {
      List<String> words = new ArrayList<>();
      for (Object constant : type.getEnumConstants()) {
        words.add(constant.toString());
      }
      return words;
    }

    /** The constant that a word of {@link #choices} means. */
    Object choice(String word) {
      return type.getEnumConstants()[choices().indexOf(word)];
    }

    /** The default as it would stand in a file, without quotes; empty for none. */
    String fallback() {
      String text = key.fallback();
      boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
      return quoted ? text.substring(1, text.length() - 1) : text;
    }
  }

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final List<Slot> slots = new ArrayList<>();
  private final Map<String, Integer> byName = new LinkedHashMap<>();
  private final List<Slot> required;
  private final List<Slot> leading;
  private volatile Object[] absent;

  private Shape(Class<?> type) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] classes = new Class<?>[components.length];
    for (int k = 0; k < components.length; k++) {
      classes[k] = components[k].getType();
      Slot slot = slot(components[k]);
      slots.add(slot);
      byName.put(slot.name(), k);
    }
    required = slots.stream().filter(slot -> slot.key().required()).toList();
    leading = slots.stream().filter(Slot::leads).toList();
    try {
      constructor = type.getDeclaredConstructor(classes);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " has no canonical constructor", e);
    }
  }

  /** The shape of a record class. */
  static Shape of(Class<?> type) {
    return KNOWN.get(type);
  }

  Class<?> type() {
    return type;
  }

  List<Slot> slots() {
    return slots;
  }

  Set<String> names() {
    return byName.keySet();
  }

  /** The key of that name, or null. */
  Slot slot(String name) {
    Integer index = byName.get(name);
    return index == null ? null : slots.get(index);
  }

  /** The index of the key of that name, or -1. */
  int indexOf(String name) {
    Integer index = byName.get(name);
    return index == null ? -1 : index;
  }

  /** The keys that must be written. */
  List<Slot> required() {
    return required;
  }

  /** The keys that hold records or the ids of other things. */
  List<Slot> leading() {
    return leading;
  }

  /** Whether a record of this class may be made of defaults alone. */
  boolean standsAlone() {
    return required.isEmpty();
  }

  /** A record with these values. */
  Object create(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
    }
  }

  /** The values of keys that a file leaves out, in the order of the keys; not to be changed. */
  Object[] absent() {
    Object[] values = absent;
    if (values == null) {
      values = slots.stream().map(Shape::absent).toArray();
      absent = values;
    }
    return values;
  }

  private static Object absent(Slot slot) {
    String fallback = slot.fallback();
    return switch (slot.form()) {
      case TEXTS, NUMBERS, RECORDS -> List.of();
      case RECORD -> {
        Shape shape = of(slot.type());
        yield shape.standsAlone() ? shape.create(shape.absent()) : null;
      }
      default -> fallback.isEmpty() ? blank(slot) : parse(slot, fallback);
    };
  }

  /** What stands in for a value that is missing or could not be read. */
  static Object blank(Slot slot) {
    Class<?> declared = slot.declared();
    if (!declared.isPrimitive()) {
      return slot.form().isList() ? List.of() : null;
    }
    if (declared == double.class) {
      return Double.NaN;
    }
    if (declared == boolean.class) {
      return false;
    }
    return declared == int.class ? (Object) 0 : (Object) 0L;
  }

  private static Object parse(Slot slot, String text) {
    return switch (slot.form()) {
      case NUMBER -> Double.valueOf(text);
      case WHOLE -> whole(slot, Long.parseLong(text));
      case FLAG -> Boolean.valueOf(text);
      case TEXT -> text;
      case CHOICE -> slot.choice(text);
      case MOMENT -> Moment.parse(text);
      case AMOUNT -> Amount.of(Double.parseDouble(text));
      default -> throw new IllegalStateException("no default can be read for " + slot.name());
    };
  }

  /** A whole number in the class that the key declares. */
  static Object whole(Slot slot, long value) {
    boolean narrow = slot.declared() == int.class || slot.declared() == Integer.class;
    return narrow ? (Object) (int) value : (Object) value;
  }

  private static Slot slot(RecordComponent component) {
    Key key = component.getAnnotation(Key.class);
    if (key == null) {
      throw new IllegalStateException(component + " has no @Key");
    }
    Class<?> declared = component.getType();
    Class<?> type = declared;
    Form form;
    if (declared == List.class) {
      type =
          (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      form = type.isRecord() ? Form.RECORDS : type == Double.class ? Form.NUMBERS : Form.TEXTS;
    } else {
      form = form(declared);
    }
    if (declared.isPrimitive() && key.fallback().isEmpty() && !key.required()) {
      throw new IllegalStateException(component + " is not required and has no default");
    }
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return new Slot(component.getName(), key, form, type, declared, accessor);
  }

  private static Form form(Class<?> declared) {
    if (declared == double.class || declared == Double.class) {
      return Form.NUMBER;
    } else if (declared == int.class
        || declared == long.class
        || declared == Integer.class
        || declared == Long.class) {
      return Form.WHOLE;
    } else if (declared == boolean.class || declared == Boolean.class) {
      return Form.FLAG;
    } else if (declared == String.class) {
      return Form.TEXT;
    } else if (declared.isEnum()) {
      return Form.CHOICE;
    } else if (declared == Moment.class) {
      return Form.MOMENT;
    } else if (declared == Amount.class) {
      return Form.AMOUNT;
    } else if (declared.isRecord()) {
      return Form.RECORD;
    }
    throw new IllegalStateException("a key cannot hold a " + declared.getName());
  }
}
