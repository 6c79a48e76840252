package entente.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says everything the program knows about one key of a scenario file: what it means, its symbol in
 * the model description, its unit, its range and its default. The reader, the validator, the
 * published JSON Schema, {@code describe} and every form that shows a parameter are made from these
 * texts, so nothing is written twice.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {

  /** What the key means, in one sentence without a final full stop. */
  String value();

  /** The symbol of the model description, such as {@code κ}; empty where there is none. */
  String symbol() default "";

  /** The unit, such as {@code 1/year}; empty for a pure number. */
  String unit() default "";

  /** The smallest allowed value, inclusive. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The largest allowed value, inclusive. */
  double max() default Double.POSITIVE_INFINITY;

  /** The default as JSON text, such as {@code 0.6} or {@code HILL}; empty for none. */
  String fallback() default "";

  /** Whether the key must be written. */
  boolean required() default false;

  /**
   * The kind of thing whose id stands here: {@code state}, {@code bloc}, {@code innovation}, {@code
   * partnership}, {@code programme}, {@code regime}, {@code threat} or {@code source}; empty where
   * the text is free.
   */
  String refersTo() default "";

  /**
   * For a record or a list of records: the key inside it that a bare value stands for, so that
   * {@code 30} may be written for {@code {"number": 30}}; empty where an object must be written.
   */
  String shorthand() default "";
}
