import { placed, sameWords, weightOf, wordsKept } from '../../../contract/alignment-edits.ts';
import type { AlignedBead, AlignmentEdit } from '../../../contract/alignments.ts';

/** A bead with what tied it when it was aligned. */
export interface KeptBead extends AlignedBead {
  reasons: readonly string[];
}

/** What a list of edits comes to: beads that go and beads that come, or why it cannot be. */
export type Decision =
  | { gone: string[]; put: KeptBead[] }
  | { refused: 'beads-changed' | 'bead-locked' | 'beads-lose-words' };

type Refused = Extract<Decision, { refused: string }>;

/** The beads the edits speak of: those that stand now, and those that once stood and may come back. */
export interface Known {
  now: readonly KeptBead[];
  once: readonly KeptBead[];
}

/**
 * Carries out edits one after the other. Each takes beads that must still stand, side by side, and puts others with the
 * same words in their place. How sure the aligner was goes over to a bead only that has the words it was sure of.
 */
export function decideEdits({ now, once }: Known, edits: readonly AlignmentEdit[]): Decision {
  const standing = new Map(now.map((bead) => [bead.id, bead]));
  const ever = new Map([...once, ...now].map((bead) => [bead.id, bead]));
  for (const edit of edits) {
    const step = edit.kind === 'mark' ? marked(edit, standing) : replaced(edit, standing, ever);
    if ('refused' in step) return step;
    for (const { id } of step.take) standing.delete(id);
    for (const bead of step.put) {
      if (standing.has(bead.id)) return { refused: 'beads-changed' };
      standing.set(bead.id, bead);
      ever.set(bead.id, bead);
    }
  }
  const before = new Set(now.map(({ id }) => id));
  return {
    gone: [...before].filter((id) => standing.get(id) === undefined),
    put: [...standing.values()].filter((bead) => !before.has(bead.id) || changedBack(bead, now)),
  };
}

/** A bead that went and came again within the same edits, perhaps with other words. */
function changedBack(bead: KeptBead, now: readonly KeptBead[]): boolean {
  return !now.includes(bead);
}

interface Step {
  take: KeptBead[];
  put: KeptBead[];
}
type Standing = ReadonlyMap<string, KeptBead>;

function marked(edit: AlignmentEdit & { kind: 'mark' }, standing: Standing): Step | Refused {
  const take: KeptBead[] = [];
  const put: KeptBead[] = [];
  for (const { was, id, state, locked } of edit.beads) {
    const bead = standing.get(was);
    if (!bead || take.includes(bead)) return { refused: 'beads-changed' };
    take.push(bead);
    put.push({ ...bead, id, state: honest(state, bead), locked });
  }
  return { take, put };
}

function replaced(
  edit: AlignmentEdit & { kind: 'replace' },
  standing: Standing,
  ever: Standing,
): Step | Refused {
  const take = [...new Set(edit.take)].flatMap((id) => standing.get(id) ?? []);
  if (take.length < edit.take.length || !sideBySide(take)) return { refused: 'beads-changed' };
  if (!wordsKept(take, edit.put) || edit.put.some((bead) => weightOf(bead) === 0))
    return { refused: 'beads-lose-words' };
  const put = placed(edit.put, take[0]!.place).map((bead): KeptBead => {
    const before = ever.get(bead.id) ?? take.find((one) => sameWords(one, bead));
    const from = before && sameWords(before, bead) ? before : { confidence: null, reasons: [] };
    const { confidence, reasons } = from;
    return { ...bead, confidence, reasons, state: honest(bead.state, from) };
  });
  const stays = ({ id, locked }: KeptBead) => !locked || put.some((bead) => bead.id === id && bead.locked);
  return take.every(stays) ? { take, put } : { refused: 'bead-locked' };
}

function sideBySide(beads: readonly KeptBead[]): boolean {
  return beads.every((bead, n) => n === 0 || beads[n - 1]!.place + weightOf(beads[n - 1]!) === bead.place);
}

/** Nobody says of what a hand made that the aligner did. */
function honest(
  state: AlignedBead['state'],
  { confidence }: { confidence: number | null },
): AlignedBead['state'] {
  return state === 'made' && confidence === null ? 'changed' : state;
}
