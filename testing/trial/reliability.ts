/** How often what was said so surely was right. */

/** A bead judged: how sure the aligner was of it, and whether people have it so. */
export interface Judged {
  confidence: number;
  right: boolean;
}

/** Beads said about as sure. */
export interface Band {
  from: number;
  to: number;
  count: number;
  said: number;
  right: number;
}

const edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1];

/** The beads in bands of sureness; a band of fewer than `least` is taken together with the next surer one. */
export function bandsOf(beads: Judged[], least = 0): Band[] {
  const bands: Band[] = [];
  let from = edges[0]!;
  for (const to of edges.slice(1)) {
    const within = beads.filter(({ confidence: c }) => c >= from && (c < to || to === 1));
    if (within.length < least && to < 1) continue;
    bands.push({
      from,
      to,
      count: within.length,
      said: mean(within.map(({ confidence }) => confidence)),
      right: mean(within.map((bead) => Number(bead.right))),
    });
    from = to;
  }
  return bands;
}

/** Expected calibration error: by how much what is said is off, over all beads, in ten bands of as many. */
export function calibrationError(beads: Judged[]): number {
  const sorted = [...beads].sort((a, b) => a.confidence - b.confidence);
  const parts = 10;
  let off = 0;
  for (let n = 0; n < parts; n++) {
    const part = sorted.slice((n * sorted.length) / parts, ((n + 1) * sorted.length) / parts);
    off += Math.abs(part.reduce((sum, { confidence, right }) => sum + confidence - Number(right), 0));
  }
  return off / beads.length;
}

export function printReliability(title: string, beads: Judged[]): void {
  console.log(`${title}: ${beads.length} beads, calibration error ${calibrationError(beads).toFixed(4)}`);
  console.log('  confidence from -> to: beads, mean confidence, share right');
  for (const { from, to, count, said, right } of bandsOf(beads))
    console.log(`  ${from} -> ${to}: ${count}, ${said.toFixed(3)}, ${right.toFixed(3)}`);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
