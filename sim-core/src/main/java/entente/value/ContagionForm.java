package entente.value;

/** How exposure becomes pressure to adopt: the form of S(Y). */
public enum ContagionForm {
  /** S = Y: simple contagion, one contact may suffice. */
  LINEAR,
  /** S = 1 when Y ≥ φ, else 0: complex contagion in the limit (Granovetter 1978). */
  THRESHOLD,
  /** S = Y^h (1 + φ^h) / (Y^h + φ^h): the smooth form between the two. */
  HILL
}
