/**
 * Measures the aligner on official text: a white paper beside the project, aligned whole as the house cuts it, judged where
 * it was aligned by hand (official-beads.txt). Run: npm run trial -- official-alignment
 */
import { handBeads, nearBead, officialBeads, type Placed, sameBead } from './official-gold.ts';

const aim = 0.975;

/** Beads with an empty side count for precision alone. */
function measure(): void {
  const gold = handBeads();
  const { judged, seconds, sentences } = officialBeads(gold);
  const whole = <T extends Placed>(all: T[]) => all.filter(({ zh, en }) => zh && en);
  const share = (truth: Placed[], tried: Placed[], by: typeof sameBead) =>
    tried.filter((bead) => truth.some((one) => by(one, bead))).length / Math.max(1, tried.length);
  const f1: Record<string, number> = {};
  for (const [name, by] of [['strict', sameBead] as const, ['lax', nearBead] as const]) {
    const precision = share(gold, judged, by);
    const recall = share(whole(judged), whole(gold), by);
    f1[name] = (2 * precision * recall) / (precision + recall);
    const said = [precision, recall, f1[name]].map((n) => n.toFixed(4)).join('  ');
    console.log(`${name.padEnd(7)} precision, recall, f1: ${said}`);
  }
  console.log(
    `${gold.length} beads by hand; ${sentences} sentences in ${seconds.toFixed(2)} s (aim: strict ${aim})`,
  );
  for (const bead of whole(judged).filter((one) => !gold.some((truth) => sameBead(truth, one))))
    console.log(`  not by hand: zh ${bead.zh} en ${bead.en}, ${bead.confidence.toFixed(2)} sure`);
  if (process.argv.includes('--json')) console.log(JSON.stringify(f1));
}

measure();
