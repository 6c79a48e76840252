package entente.store;

import entente.scenario.ParameterCatalogue;
import entente.scenario.Scenario;
import entente.value.Amount;
import entente.value.Moment;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters of a scenario as manifests list them. */
public final class ParametersInForce {

  private ParametersInForce() {}

  /** Every parameter, by name. */
  public static Map<String, Object> of(Scenario scenario) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (ParameterCatalogue.Entry entry : ParameterCatalogue.parameters()) {
      values.put(entry.path(), plain(ParameterCatalogue.value(entry, scenario)));
    }
    return values;
  }

  private static Object plain(Object value) {
    if (value instanceof Moment moment) {
      return moment.year();
    } else if (value instanceof Amount.Constant constant) {
      return constant.value();
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
  }
}
