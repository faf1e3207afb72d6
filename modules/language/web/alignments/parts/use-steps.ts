import { useMemo } from 'react';
import {
  cutPlaces,
  cutSentence,
  joinSentences,
  markBead,
  mergeNext,
  moveBoundary,
  splitBead,
  swapSentences,
  textOfSide,
} from '../../../contract/alignment-edits.ts';
import { nextUnsure } from '../workspace/kinds.ts';
import type { Rule } from '../workspace/workspace.ts';
import { useWork, type Work } from './use-work.ts';

/** What can be done with the bead one is at, each as one call. What cannot be done says why. */
export function useSteps() {
  const work = useWork();
  return useMemo(() => stepsOf(work), [work]);
}

function stepsOf({ workspace, mayEdit, say }: Pick<Work, 'workspace' | 'mayEdit' | 'say'>) {
  const here = () => workspace.get().beads[workspace.get().at]!;

  /** Makes a change, or says why not. What is locked is the commonest reason. */
  function make(rule: Rule, why: string, reaches: 1 | 2 = 1, on = false) {
    if (!mayEdit) return say({ key: 'looking' });
    if (workspace.change(rule, on)) return say(null);
    const { beads, at } = workspace.get();
    const locked = beads.slice(at, at + reaches).some((bead) => bead.locked);
    say({ key: locked ? 'cannot.locked' : why });
  }

  function check(): void {
    if (here().state === 'checked') workspace.step(1);
    else make((beads, at, id) => markBead(beads, at, { state: 'checked' }, id), 'cannot.undo', 1, true);
  }

  function beginCut() {
    if (!mayEdit) return say({ key: 'looking' });
    const { side } = workspace.get();
    const places = here().locked ? [] : cutPlaces(side, textOfSide(side, here()[side]));
    if (places.length === 0) return say({ key: here().locked ? 'cannot.locked' : 'cannot.cut' });
    workspace.cut({ lang: side, places, n: Math.floor((places.length - 1) / 2) });
    say({ key: 'cutSay' });
  }

  function cutHere(): void {
    const { cutting } = workspace.get();
    if (!cutting) return;
    const { lang, places, n } = cutting;
    make((beads, at, id) => cutSentence(beads, at, { lang, offset: places[n]! }, id), 'cannot.cut');
    workspace.cut(null);
  }

  function moveCut(by: 1 | -1): void {
    const { cutting } = workspace.get();
    const n = cutting && cutting.n + by;
    if (cutting && n !== null && cutting.places[n] !== undefined) workspace.cut({ ...cutting, n });
  }

  function goUnsure(): void {
    const { beads, at } = workspace.get();
    const next = nextUnsure(beads, at);
    if (next === undefined) say({ key: 'cannot.unsure' });
    else {
      say(null);
      workspace.go(next);
    }
  }

  return {
    check,
    beginCut,
    cutHere,
    moveCut,
    goUnsure,
    split: () => make(splitBead, 'cannot.split'),
    merge: () => make(mergeNext, 'cannot.merge', 2),
    move: (to: 'up' | 'down') =>
      make(
        (beads, at, id) => moveBoundary(beads, at, { lang: workspace.get().side, to }, id),
        'cannot.move',
        2,
      ),
    lock: () => make((beads, at, id) => markBead(beads, at, { locked: !here().locked }, id), 'cannot.locked'),
    join: () => make((beads, at, id) => joinSentences(beads, at, workspace.get().side, id), 'cannot.join'),
    swap: () => make((beads, at, id) => swapSentences(beads, at, workspace.get().side, id), 'cannot.swap'),
    undo: () => say(workspace.undo() ? null : { key: 'cannot.undo' }),
    redo: () => say(workspace.redo() ? null : { key: 'cannot.redo' }),
  };
}
