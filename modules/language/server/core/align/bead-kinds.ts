/** A kind of bead: so many Chinese sentences answer so many English ones, and how often that happens. */
export interface BeadKind {
  zh: number;
  en: number;
  prior: number;
}

function kind(zh: number, en: number, share: number): BeadKind {
  return { zh, en, prior: Math.log(share) };
}

/** The five kinds of the coarse pass, which only has to come near. */
export const coarseKinds: readonly BeadKind[] = [
  kind(1, 1, 0.62),
  kind(1, 2, 0.25),
  kind(2, 1, 0.05),
  kind(1, 0, 0.03),
  kind(0, 1, 0.03),
];

/**
 * The seventeen kinds of the fine pass, with the shares published for Chinese-English prose. Sentences without an
 * answer are given far more than their share there (.008 and .001): in a release they are the fault to be found, and
 * the published shares would join most of them to a neighbour.
 */
export const fineKinds: readonly BeadKind[] = [
  kind(1, 1, 0.615),
  kind(1, 2, 0.212),
  kind(1, 3, 0.065),
  kind(1, 4, 0.019),
  kind(1, 5, 0.004),
  kind(1, 6, 0.002),
  kind(2, 1, 0.037),
  kind(2, 2, 0.016),
  kind(2, 3, 0.01),
  kind(2, 4, 0.003),
  kind(2, 5, 0.001),
  kind(3, 1, 0.003),
  kind(3, 2, 0.002),
  kind(3, 3, 0.001),
  kind(4, 1, 0.001),
  kind(1, 0, 0.05),
  kind(0, 1, 0.05),
];
