package entente.scenario;

import entente.scenario.Shape.Form;
import entente.scenario.Shape.Slot;
import entente.value.Moment;
import java.util.Collection;
import java.util.List;

/** Walks all records for references that lead nowhere and for ends before their beginning. */
final class ReferenceChecks {

  private static final int FEW = 12;

  private final KnownIds ids;
  private final Faults faults;

  ReferenceChecks(KnownIds ids, Faults faults) {
    this.ids = ids;
    this.faults = faults;
  }

  /** Checks a record and all records in it. */
  void check(Record record, Place place) {
    Shape shape = Shape.of(record.getClass());
    for (Slot slot : shape.leading()) {
      Object value = slot.of(record);
      if (value == null) {
        continue;
      }
      String kind = slot.key().refersTo();
      if (slot.form() == Form.RECORD) {
        check((Record) value, place.key(slot.name()));
      } else if (slot.form() == Form.RECORDS) {
        checkAll((List<?>) value, place.key(slot.name()));
      } else if (!kind.isEmpty() && slot.form() == Form.TEXT) {
        refer(kind, (String) value, place, slot.name(), -1);
      } else if (!kind.isEmpty()) {
        List<?> texts = (List<?>) value;
        for (int k = 0; k < texts.size(); k++) {
          if (texts.get(k) != null) {
            refer(kind, (String) texts.get(k), place, slot.name(), k);
          }
        }
      }
    }
    order(record, shape, place, "from", "to");
    order(record, shape, place, "start", "end");
  }

  private void checkAll(List<?> records, Place place) {
    for (int k = 0; k < records.size(); k++) {
      if (records.get(k) instanceof Record record) {
        check(record, place.element(k));
      }
    }
  }

  private void refer(String kind, String id, Place owner, String key, int element) {
    if (ids.knows(kind, id) || faults.knows(ids.declaredAt(kind))) {
      return;
    }
    Place place = element < 0 ? owner.key(key) : owner.key(key).element(element);
    Collection<String> known = ids.all(kind);
    String advice = "";
    if (faults.wantsDetail()) {
      advice = Nearest.hint(id, known);
    }
    if (advice.isEmpty() && known.isEmpty()) {
      advice = "; the scenario has none";
    } else if (advice.isEmpty() && known.size() <= FEW) {
      advice = "; known are " + String.join(", ", known);
    }
    String thing = kind.equals("source") ? "no source has the key" : "no " + kind + " has the id";
    faults.addOnce(place, thing + " '" + Words.clip(id) + "'" + advice);
  }

  private void order(Record record, Shape shape, Place place, String from, String to) {
    Slot first = shape.slot(from);
    Slot last = shape.slot(to);
    if (first == null || last == null) {
      return;
    }
    if (first.of(record) instanceof Moment begin
        && last.of(record) instanceof Moment end
        && end.year() < begin.year()) {
      faults.addOnce(
          place.key(to),
          "found "
              + Words.moment(end.year())
              + ", which is before its beginning in '"
              + from
              + "', "
              + Words.moment(begin.year()));
    }
  }
}
