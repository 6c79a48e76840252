package entente.scenario;

import entente.value.ContagionForm;
import entente.value.ExposureForm;
import entente.value.Key;
import entente.value.Stage;

/**
 * The parameters of the mechanisms, one group for each. Defaults are those of the model
 * description; rates are per year and uncalibrated.
 */
public record Parameters(
    @Key(
            value =
                "Tempo: multiplies every rate of awareness, evaluation, adoption and learning;"
                    + " 4 to 6 in war",
            symbol = "tempo",
            min = 0,
            max = 100,
            fallback = "1")
        double tempo,
    @Key("Awareness and evaluation") Awareness awareness,
    @Key("Gates and valuation that every channel passes") Gates gates,
    @Key("Emulation (EMU)") Emulation emulation,
    @Key("Directives of a hub (DIR)") Directive directive,
    @Key("Shared standards (STD)") Standards standards,
    @Key("Security force assistance (SFA)") Assistance assistance,
    @Key("Joint exercises (EXE)") Exercises exercises,
    @Key("Industrial programmes (IND)") Industry industry,
    @Key("Civil spill-in (CIV)") Civil civil,
    @Key("Competition with rivals (CMP)") Competition competition,
    @Key("Supply of arms (SUP)") Supply supply,
    @Key("Disclosure and export control") Disclosure disclosure,
    @Key("Stages, depth and first proficiency") Adoption adoption,
    @Key("Learning, decay and dependence") Sustainment sustainment,
    @Key("Giving up and falling back") Abandonment abandonment,
    @Key("Autonomy and integration") Integration integration,
    @Key("Trust, practice and coalitions") Trust trust,
    @Key("Effects without disclosure") Effects effects,
    @Key("Red lines told early or late") RedLines redLines,
    @Key("What governance changes") Governance governance) {

  /** λ_aw and λ_ev. */
  public record Awareness(
      @Key(
              value = "Weight of observability",
              symbol = "α_b",
              unit = "1/year",
              min = 0,
              max = 1e9,
              fallback = "0.4")
          double observation,
      @Key(
              value = "Weight of contact and of civil supply",
              symbol = "α_c",
              unit = "1/year",
              min = 0,
              max = 1e9,
              fallback = "1.5")
          double contact,
      @Key(
              value = "Push while assistance, a programme or a directive is aimed at it",
              symbol = "push",
              unit = "1/year",
              min = 0,
              max = 1e9,
              fallback = "2")
          double push,
      @Key(
              value = "Evaluation rate",
              symbol = "ε",
              unit = "1/year",
              min = 0,
              max = 1e9,
              fallback = "1.5")
          double evaluation) {}

  /** G, W and Sov. */
  public record Gates(
      @Key(
              value = "Exponent of the capacity gates",
              symbol = "h_G",
              min = 0,
              max = 100,
              fallback = "3")
          double capacityExponent,
      @Key(
              value = "Slope of the valuation; 0 makes every valuation 1",
              symbol = "η_U",
              min = 0,
              max = 100,
              fallback = "2")
          double valuationSlope,
      @Key(value = "Slope of the sovereignty gate", min = 0, max = 1000, fallback = "4")
          double sovereigntySlope,
      @Key(
              value = "Weight of integration demand against the autonomy margin",
              min = 0,
              max = 10,
              fallback = "0.5")
          double integrationWeight) {}

  /** λ^EMU. */
  public record Emulation(
      @Key(value = "Rate", symbol = "q_E", unit = "1/year", min = 0, max = 1e12, fallback = "0.8")
          double rate,
      @Key(
              value = "Background weight of states without a tie",
              symbol = "w0",
              min = 0,
              max = 1e6,
              fallback = "0.1")
          double backgroundWeight,
      @Key(value = "Form of the contagion", symbol = "S", fallback = "\"HILL\"")
          ContagionForm contagion,
      @Key(value = "Form of the exposure", symbol = "Y", fallback = "\"SHARE\"")
          ExposureForm exposure,
      @Key(value = "Exponent of the contagion", symbol = "h", min = 0, max = 100, fallback = "2")
          double exponent,
      @Key(
              value = "Half-point or threshold of the contagion",
              symbol = "φ",
              min = 0,
              max = 1e9,
              fallback = "0.35")
          double halfPoint,
      @Key(value = "Exponent of prestige in the weights", min = 0, max = 10, fallback = "0.5")
          double prestigeExponent,
      @Key(
              value = "Steps for which an adopter can be copied; 0 for always",
              min = 0,
              max = 1e9,
              fallback = "0")
          int infectiousTicks) {}

  /** λ^DIR. */
  public record Directive(
      @Key(value = "Rate", symbol = "κ_D", unit = "1/year", min = 0, max = 1e9, fallback = "0.8")
          double rate) {}

  /** λ^STD. */
  public record Standards(
      @Key(value = "Rate", symbol = "κ_S", unit = "1/year", min = 0, max = 1e9, fallback = "0.5")
          double rate,
      @Key(
              value = "Pull of a standard nobody uses yet",
              symbol = "ν0",
              min = 0,
              max = 10,
              fallback = "0.3")
          double base,
      @Key(
              value =
                  "Share of members at which a practice becomes a standard; half of it where the hub practises it",
              symbol = "quorum",
              min = 0,
              max = 1,
              fallback = "0.25")
          double quorum) {}

  /** λ^SFA. */
  public record Assistance(
      @Key(value = "Rate", symbol = "κ_F", unit = "1/year", min = 0, max = 1e9, fallback = "0.8")
          double rate) {}

  /** λ^EXE. */
  public record Exercises(
      @Key(value = "Rate", symbol = "κ_X", unit = "1/year", min = 0, max = 1e9, fallback = "0.2")
          double rate,
      @Key(
              value = "Gain of an exercise from an unlinked dialogue beside it",
              min = 0,
              max = 10,
              fallback = "0.15")
          double dialogueGain,
      @Key(
              value = "Provocation of rivals by exercises; findings conflict",
              symbol = "η_p",
              unit = "1/year",
              min = 0,
              max = 10,
              fallback = "0")
          double provocation) {}

  /** λ^IND and the laws of collaboration. */
  public record Industry(
      @Key(value = "Rate", symbol = "κ_I", unit = "1/year", min = 0, max = 1e9, fallback = "1.5")
          double rate,
      @Key(
              value = "Rate of a foreign-sales customer against a partner's",
              min = 0,
              max = 1,
              fallback = "0.3")
          double customerFactor,
      @Key(
              value = "Exponent of the collaboration cost law",
              symbol = "β",
              min = 0,
              max = 1,
              fallback = "0.5")
          double costExponent,
      @Key(
              value = "Exponent of the collaboration time law",
              symbol = "β_t",
              min = 0,
              max = 1,
              fallback = "0")
          double timeExponent,
      @Key(
              value = "Weight of the dispersion of requirements",
              symbol = "ξ",
              min = 0,
              max = 10,
              fallback = "0.2")
          double friction,
      @Key(
              value = "Coordination loss per further equal partner, in national costs",
              symbol = "c0",
              min = 0,
              max = 10,
              fallback = "0.0375")
          double coordinationLoss,
      @Key(
              value = "Coordination loss by sovereignty preference, in national costs",
              symbol = "c_S",
              min = 0,
              max = 10,
              fallback = "0.05")
          double sovereigntyLoss,
      @Key(
              value = "Learning curve: unit cost at twice the quantity",
              min = 0.5,
              max = 1,
              fallback = "0.9")
          double learningCurve) {}

  /** λ^CIV. */
  public record Civil(
      @Key(value = "Rate", symbol = "κ_C", unit = "1/year", min = 0, max = 1e9, fallback = "0.5")
          double rate) {}

  /** λ^CMP. */
  public record Competition(
      @Key(value = "Rate", symbol = "κ_R", unit = "1/year", min = 0, max = 1e9, fallback = "0.25")
          double rate) {}

  /** λ^SUP and what supply leaves behind. */
  public record Supply(
      @Key(value = "Rate", symbol = "κ_P", unit = "1/year", min = 0, max = 1e9, fallback = "0")
          double rate,
      @Key(
              value = "Share of the price that the supplier lends or gives",
              symbol = "cr",
              min = 0,
              max = 1,
              fallback = "0")
          double finance,
      @Key(
              value = "Dependence on the supplier's support at full intensity",
              symbol = "dep_P",
              min = 0,
              max = 1,
              fallback = "0.4")
          double dependence) {}

  /** D. */
  public record Disclosure(
      @Key(value = "Exponent of the disclosure", min = 0, max = 100, fallback = "3")
          double exponent) {}

  /** Stages, depth, first proficiency. */
  public record Adoption(
      @Key(
              value = "Stage of every state before it hears of an innovation",
              fallback = "\"UNAWARE\"")
          Stage initialStage,
      @Key(
              value =
                  "Whether adoption is all or nothing: full depth and readiness at once and for good",
              fallback = "false")
          boolean binary,
      @Key(value = "Smallest depth", min = 0, max = 1, fallback = "0.2") double smallestDepth,
      @Key(value = "Depth from which adoption is full", min = 0, max = 1, fallback = "0.8")
          double fullDepth,
      @Key(
              value = "Rate of the one upgrade of partial adopters against first adoption",
              min = 0,
              max = 10,
              fallback = "0.25")
          double upgradeFactor,
      @Key(
              value = "Organic proficiency from which a practice is routine",
              min = 0,
              max = 1,
              fallback = "0.6")
          double routine,
      @Key(value = "Organic proficiency of originators", min = 0, max = 1, fallback = "0.9")
          double originatorProficiency,
      @Key(
              value = "Ownership of what was ordered",
              symbol = "own_DIR",
              min = 0,
              max = 1,
              fallback = "0.3")
          double ownDirective,
      @Key(
              value = "Ownership of what assistance brought",
              symbol = "own_SFA",
              min = 0,
              max = 1,
              fallback = "0.35")
          double ownAssistance,
      @Key(
              value = "Ownership of what was emulated, bought together or copied from a rival",
              symbol = "own_EMU",
              min = 0,
              max = 1,
              fallback = "0.5")
          double ownEmulation,
      @Key(
              value = "Ownership of standards, civil and own inventions",
              symbol = "own_STD",
              min = 0,
              max = 1,
              fallback = "0.6")
          double ownStandards,
      @Key(
              value = "Ownership of what was exercised together",
              symbol = "own_EXE",
              min = 0,
              max = 1,
              fallback = "0.7")
          double ownExercises) {}

  /** q, b, aP. */
  public record Sustainment(
      @Key(
              value = "Learning rate",
              symbol = "ℓ",
              unit = "1/year",
              min = 0,
              max = 1e9,
              fallback = "0.6")
          double learning,
      @Key(value = "Gain of learning from teaching", min = 0, max = 100, fallback = "3")
          double teachingGain,
      @Key(value = "Gain of learning from exercises", min = 0, max = 100, fallback = "0.5")
          double exerciseGain,
      @Key(value = "Learning crowded out by support", min = 0, max = 1, fallback = "0.5")
          double crowdingOut,
      @Key(
              value = "Learning of what was ordered against what was chosen",
              min = 0,
              max = 10,
              fallback = "0.6")
          double orderedLearning,
      @Key(
              value = "Decay rate of proficiency",
              symbol = "δ",
              unit = "1/year",
              min = 0,
              max = 1e9,
              fallback = "0.15")
          double decay,
      @Key(
              value = "Support of assistance at full intensity without teaching",
              min = 0,
              max = 1,
              fallback = "0.95")
          double support,
      @Key(
              value = "Share of support in readiness above which a user is dependent",
              min = 0,
              max = 1,
              fallback = "0.5")
          double dependentAbove,
      @Key(
              value = "Growth of potential absorptive capacity by routine",
              unit = "1/year",
              min = 0,
              max = 10,
              fallback = "0.02")
          double capacityGrowth) {}

  /** μ and reversion. */
  public record Abandonment(
      @Key(value = "Rate at no readiness", unit = "1/year", min = 0, max = 1e9, fallback = "2")
          double unreadinessRate,
      @Key(
              value = "Readiness below which a practice is in danger",
              min = 0.01,
              max = 1,
              fallback = "0.45")
          double readinessFloor,
      @Key(value = "Rate by fiscal overload", unit = "1/year", min = 0, max = 1e9, fallback = "0.5")
          double fiscalRate,
      @Key(
              value = "Yearly cost of a practice against its financial intensity",
              min = 0,
              max = 10,
              fallback = "0.25")
          double upkeep,
      @Key(
              value = "Rate at which ordered depth falls back to what fits",
              unit = "1/year",
              min = 0,
              max = 1e9,
              fallback = "0.6")
          double reversion,
      @Key(value = "Whether what was given up may be evaluated again", fallback = "false")
          boolean reversible) {}

  /** I* and a. */
  public record Integration(
      @Key(value = "Saturation of the benefit", symbol = "ρ", min = 0.01, max = 100, fallback = "2")
          double benefit,
      @Key(
              value = "Penalty below the autonomy floor",
              symbol = "k_A",
              min = 0,
              max = 1e6,
              fallback = "4")
          double floorPenalty,
      @Key(value = "Autonomy given up by full integration", min = 0.01, max = 1, fallback = "0.8")
          double autonomyCost,
      @Key(value = "Autonomy given up by full dependence", min = 0, max = 1, fallback = "0.2")
          double dependenceCost,
      @Key(
              value = "Relaxation to the target",
              unit = "1/year",
              min = 0,
              max = 1e9,
              fallback = "0.3")
          double relaxation,
      @Key(value = "Integration a hub sets", min = 0, max = 1, fallback = "0.9") double hubTarget,
      @Key(
              value = "Highest integration of a member outside the integrated command",
              min = 0,
              max = 1,
              fallback = "0.5")
          double outsideCommandCeiling) {}

  /** Trust and practice. */
  public record Trust(
      @Key(
              value = "Growth of trust by exercises",
              unit = "1/year",
              min = 0,
              max = 1e9,
              fallback = "0.15")
          double growth,
      @Key(
              value = "Return of trust to its baseline",
              unit = "1/year",
              min = 0,
              max = 1e9,
              fallback = "0.03")
          double reversion,
      @Key(value = "Growth of practice by exercises", min = 0, max = 1e9, fallback = "0.6")
          double practiceGrowth,
      @Key(value = "Decay of practice", unit = "1/year", min = 0, max = 1e9, fallback = "0.25")
          double practiceDecay,
      @Key(
              value = "Decay of practice under an institutional link against without",
              min = 0,
              max = 1,
              fallback = "0.5")
          double linkedDecay,
      @Key(
              value =
                  "Baseline trust of pairs in an alliance or coalition for whom no value is given; the mean of both states' trust where none is written",
              symbol = "T⁰",
              min = 0,
              max = 1)
          Double alliedBaseline,
      @Key(
              value =
                  "Baseline trust of other pairs for whom no value is given; the mean of both states' trust where none is written",
              symbol = "T⁰",
              min = 0,
              max = 1)
          Double strangerBaseline,
      @Key(value = "Contact of pairs without a partnership", min = 0, max = 1, fallback = "0.02")
          double noContact,
      @Key(
              value = "Threat below which a coalition expires",
              symbol = "θ_off",
              min = 0,
              max = 1,
              fallback = "0.2")
          double coalitionExpiry) {}

  /** Effects without disclosure. */
  public record Effects(
      @Key(value = "Coverage of an offer", symbol = "κ_Sc", min = 0, max = 1, fallback = "0.6")
          double coverage,
      @Key(value = "Worth of an effect one cannot assess", min = 0, max = 1, fallback = "0.7")
          double discount,
      @Key(
              value = "Procedures built, in exercises a year, for practice",
              min = 0,
              max = 10,
              fallback = "0.5")
          double practice,
      @Key(
              value = "Procedures built, in exercises a year, for trust",
              min = 0,
              max = 10,
              fallback = "0.25")
          double trust) {}

  /** Red lines of programme partners. */
  public record RedLines(
      @Key(
              value = "Chance that a partner's red line conflicts with the design",
              symbol = "π",
              min = 0,
              max = 1,
              fallback = "0")
          double conflictProbability,
      @Key(
              value = "Cost of a red line told early, in national costs",
              symbol = "α_E",
              min = 0,
              max = 10,
              fallback = "0.02")
          double earlyCost,
      @Key(
              value = "Cost of rework when told late, in national costs",
              symbol = "α_L",
              min = 0,
              max = 10,
              fallback = "0.3")
          double lateCost,
      @Key(
              value = "Delay when told late, as a share of the development time",
              min = 0,
              max = 10,
              fallback = "0.25")
          double lateDelay,
      @Key(value = "Chance that a partner told late leaves", min = 0, max = 1, fallback = "0.3")
          double exitProbability) {}

  /** The constants of the switch. */
  public record Governance(
      @Key(
              value = "Lateral suppression of sources other than the hub",
              symbol = "ζ",
              min = 0,
              max = 1,
              fallback = "0.7")
          double lateralSuppression,
      @Key(value = "Retention: share of abandonment prevented", min = 0, max = 1, fallback = "0.9")
          double retention,
      @Key(
              value = "Erosion of trust in a hub that integrates beyond what a member wants",
              unit = "1/year",
              min = 0,
              max = 1e9,
              fallback = "0.6")
          double trustErosion) {}
}
