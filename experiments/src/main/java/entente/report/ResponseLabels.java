package entente.report;

import entente.value.ChannelName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What responses are, in words, and which of them a reader wants first. */
final class ResponseLabels {

  private static final Map<String, String> OVERALL = new LinkedHashMap<>();

  static {
    OVERALL.put("adoptions", "adoptions from others");
    OVERALL.put("adoption", "share in service at the end");
    OVERALL.put("t10", "years to 10%, where reached");
    OVERALL.put("t50", "years to 50%, where reached");
    OVERALL.put("t90", "years to 90%, where reached");
    OVERALL.put("censored:t50", "innovations short of 50%");
    OVERALL.put("abandonments", "abandonments");
    OVERALL.put("sustainment", "sustained after patron exit");
    OVERALL.put("capability", "usable capability");
    OVERALL.put("gini", "inequality of capability");
    OVERALL.put("homogeneity", "homogeneity");
    OVERALL.put("hubSetHomogeneity", "homogeneity, hub's practices");
    OVERALL.put("interoperability", "interoperability");
    OVERALL.put("autonomy", "autonomy");
    OVERALL.put("integration", "integration");
    OVERALL.put("dependence", "dependence");
    OVERALL.put("trust", "trust");
    OVERALL.put("practice", "practice");
    OVERALL.put("entropy", "entropy of adoption");
    OVERALL.put("sustainmentCost", "cost of upkeep");
    OVERALL.put("programmeCost", "cost of programmes");
    OVERALL.put("programmePartners", "partners of programmes");
    OVERALL.put("costPerPartner", "cost per partner");
    OVERALL.put("partnerControl", "concentration of control (1/n_eff)");
    OVERALL.put("lossPerPartner", "loss per partner");
  }

  /** Responses shown for all states together where there are no blocs to show them for. */
  private static final Set<String> OF_GROUPS =
      Set.of(
          "adoption",
          "capability",
          "homogeneity",
          "hubSetHomogeneity",
          "interoperability",
          "autonomy",
          "dependence",
          "trust");

  private static final Set<String> SELDOM_ASKED = Set.of("practice", "entropy", "integration");

  private ResponseLabels() {}

  /** What a response is. */
  static String label(String response) {
    int colon = response.indexOf(':');
    String known = OVERALL.get(response);
    if (known != null) {
      return known;
    } else if (colon < 0) {
      return response;
    }
    String measure = response.substring(0, colon);
    String of = response.substring(colon + 1);
    if (measure.matches("t\\d+")) {
      return "years to " + measure.substring(1) + "%: " + of;
    } else if (measure.equals("share") || measure.equals("expectedShare")) {
      String share = "share by " + ChannelName.valueOf(of).label();
      return measure.equals("share") ? share : share + " (expected)";
    }
    return of + ": " + OVERALL.getOrDefault(measure, measure);
  }

  /** The responses a reader wants first, in reading order. */
  static List<String> main(Set<String> all) {
    List<String> chosen = new ArrayList<>();
    for (String response : OVERALL.keySet()) {
      if (all.contains(response) && !SELDOM_ASKED.contains(response)) {
        chosen.add(response);
      }
    }
    for (ChannelName channel : ChannelName.values()) {
      if (all.contains("expectedShare:" + channel)) {
        chosen.add("expectedShare:" + channel);
      }
    }
    List<String> ofBlocs = new ArrayList<>();
    for (String response : all) {
      int colon = response.indexOf(':');
      if (colon > 0 && OF_GROUPS.contains(response.substring(0, colon))) {
        ofBlocs.add(response);
      }
    }
    List<String> measures = new ArrayList<>(OVERALL.keySet());
    ofBlocs.sort(
        Comparator.comparing((String r) -> r.substring(r.indexOf(':') + 1))
            .thenComparing(r -> measures.indexOf(r.substring(0, r.indexOf(':')))));
    chosen.addAll(ofBlocs);
    return chosen;
  }
}
