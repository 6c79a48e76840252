package entente.world;

import entente.scenario.Scenario;
import entente.value.InnovationKind;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The attributes of the innovations, one column each, in the order of the ids. Never changes. */
public final class InnovationColumns {

  private final List<Scenario.Innovation> declared;
  private final double[] complexity;
  private final double[] tacitness;
  private final double[] financialIntensity;
  private final double[] organizationalDemand;
  private final double[] sensitivity;
  private final double[] observability;
  private final double[] civilOrigin;
  private final double[] civilSupply;
  private final double[] relativeAdvantage;
  private final double[] networkExternality;
  private final double[] interfaceShare;
  private final double[] integrationDemand;
  private final double[] tradition;
  private final double[] independentRate;
  private final double[] introduced;

  InnovationColumns(List<Scenario.Innovation> sorted, double start) {
    declared = List.copyOf(sorted);
    complexity = column(m -> or(m.complexity(), m.kind().complexity()));
    tacitness = column(m -> or(m.tacitness(), m.kind().tacitness()));
    financialIntensity = column(m -> or(m.financialIntensity(), m.kind().financialIntensity()));
    organizationalDemand =
        column(m -> or(m.organizationalDemand(), m.kind().organizationalDemand()));
    sensitivity = column(m -> or(m.sensitivity(), m.kind().sensitivity()));
    observability = column(Scenario.Innovation::observability);
    civilOrigin = column(Scenario.Innovation::civilOrigin);
    relativeAdvantage = column(Scenario.Innovation::relativeAdvantage);
    networkExternality = column(Scenario.Innovation::networkExternality);
    interfaceShare = column(Scenario.Innovation::interfaceShare);
    integrationDemand = column(Scenario.Innovation::integrationDemand);
    tradition = column(Scenario.Innovation::tradition);
    independentRate = column(Scenario.Innovation::independentAdoptionRate);
    introduced = column(m -> m.introduced() == null ? start : m.introduced().year());
    civilSupply =
        column(
            m ->
                m.civilSupply() != null
                    ? m.civilSupply().year()
                    : m.introduced() == null ? start : m.introduced().year());
  }

  private double[] column(ToDoubleFunction<Scenario.Innovation> attribute) {
    return declared.stream().mapToDouble(attribute).toArray();
  }

  private static double or(Double written, double byKind) {
    return written == null ? byKind : written;
  }

  /** Number of innovations M. */
  public int size() {
    return declared.size();
  }

  /** Id. */
  public String id(int m) {
    return declared.get(m).id();
  }

  /** Name as tables print it. */
  public String name(int m) {
    String name = declared.get(m).name();
    return name == null ? id(m) : name;
  }

  /** Kind. */
  public InnovationKind kind(int m) {
    return declared.get(m).kind();
  }

  /** States that practise it from its introduction on. */
  public List<String> origins(int m) {
    return declared.get(m).origins();
  }

  /** Complexity κ in [0, 1]. */
  public double complexity(int m) {
    return complexity[m];
  }

  /** Tacitness τ in [0, 1]. */
  public double tacitness(int m) {
    return tacitness[m];
  }

  /** Financial intensity f; the median budget is 1. */
  public double financialIntensity(int m) {
    return financialIntensity[m];
  }

  /** Demand on organizational capital o in [0, 1]. */
  public double organizationalDemand(int m) {
    return organizationalDemand[m];
  }

  /** Sensitivity s in [0, 1]. */
  public double sensitivity(int m) {
    return sensitivity[m];
  }

  /** Observability ω in [0, 1]. */
  public double observability(int m) {
    return observability[m];
  }

  /** Civil origin civ in [0, 1]. */
  public double civilOrigin(int m) {
    return civilOrigin[m];
  }

  /** When civil supply begins, decimal year. */
  public double civilSupply(int m) {
    return civilSupply[m];
  }

  /** Relative advantage RA in [0, 1]. */
  public double relativeAdvantage(int m) {
    return relativeAdvantage[m];
  }

  /** Network externality n in [0, 1]. */
  public double networkExternality(int m) {
    return networkExternality[m];
  }

  /** Interface share ι in [0, 1]. */
  public double interfaceShare(int m) {
    return interfaceShare[m];
  }

  /** Integration demand L in [0, 1]. */
  public double integrationDemand(int m) {
    return integrationDemand[m];
  }

  /** Tradition of origin y_m in [0, 1]. */
  public double tradition(int m) {
    return tradition[m];
  }

  /** Independent adoption rate p, 1/year. */
  public double independentRate(int m) {
    return independentRate[m];
  }

  /** When it is first practised, decimal year. */
  public double introduced(int m) {
    return introduced[m];
  }
}
