import { describe, expect, test } from 'vitest';
import {
  applied,
  markBead,
  mergeNext,
  placed,
  type Replacement,
  splitBead,
} from '../../../contract/alignment-edits.ts';
import type { AlignedBead, Alignment, AlignmentEdit } from '../../../contract/alignments.ts';
import { between } from './absorb.ts';
import { countsOf, kindOf, nextUnsure, stretchesOf } from './kinds.ts';
import { keepSaving } from './saving.ts';
import { openWorkspace, type Rule } from './workspace.ts';

const says = ['港口开放', '航线开通', '市长讲话', '会后参观', '签署文件'];

function beadsOf(confidences: (number | null)[]): AlignedBead[] {
  const side = (text: string) => [{ text, paragraph: 0 }];
  return placed(
    confidences.map((confidence, n) => ({
      id: `bead-${n}`,
      ...{ zh: side(says[n % 5]!), en: side(`Sentence ${n}.`), confidence },
      ...{ state: confidence === null ? ('changed' as const) : ('made' as const), locked: false },
    })),
    0,
  );
}

function alignmentOf(version: number, beads: readonly AlignedBead[], gone: string[] = []): Alignment {
  return {
    id: 'a',
    version,
    name: '某文本',
    files: { zh: null, en: null },
    memory: null,
    state: 'open',
    beads: beads.length,
    checked: 0,
    stored: 0,
    changedAt: '2026-11-24T02:00:00.000Z',
    changedBy: { zh: '江疏影', en: 'Jiang Shuying' },
    changes: { beads: [...beads], gone },
    abilities: { edit: true },
  };
}

const check: Rule = (beads, at, id) => markBead(beads, at, { state: 'checked' }, id);

/** A server that holds the beads and takes edits as the house does: each bead taken must stand. */
function fakeServer(first: readonly AlignedBead[]) {
  let beads = [...first];
  let version = 1;
  const log: { version: number; put: AlignedBead[]; gone: string[] }[] = [];
  const requests: string[] = [];
  function take(change: Replacement): boolean {
    const next = applied(beads, change);
    if (!next) return false;
    beads = next;
    version += 1;
    log.push({ version, put: [...change.put], gone: change.take.map(({ id }) => id) });
    return true;
  }
  function since(from: number): Alignment {
    const later = log.filter((line) => line.version > from);
    const put = new Set(later.flatMap((line) => line.put.map(({ id }) => id)));
    return alignmentOf(
      version,
      beads.filter(({ id }) => put.has(id)),
      later.flatMap((line) => line.gone),
    );
  }
  /** Carries out what is sent, by the beads of whoever sends. */
  function edit(changes: readonly Replacement[], from: number): Alignment {
    const before = beads;
    if (!changes.every(take)) {
      beads = before;
      throw new Error('refused');
    }
    return since(from);
  }
  return { edit, since, take, requests, beads: () => beads };
}

/** A workspace that saves to such a server. */
function atWork(confidences: (number | null)[]) {
  const first = beadsOf(confidences);
  const server = fakeServer(first);
  const workspace = openWorkspace(alignmentOf(1, first));
  let down = 0;
  const saving = keepSaving(
    workspace,
    {
      async edit(since: number, edits: AlignmentEdit[], requestId) {
        server.requests.push(requestId);
        if (down-- > 0) throw new TypeError('no answer');
        return server.edit(workspace.waiting().slice(0, edits.length), since);
      },
      read: async (since) => server.since(since),
    },
    {
      isRefused: (error) => (error as Error).message === 'refused',
      wait: async () => undefined,
    },
  );
  return { server, workspace, saving, goDown: (times: number) => (down = times) };
}

describe('work on an alignment', () => {
  test('is seen at once and sent in the order it was done', async () => {
    const { workspace, saving, server } = atWork([0.9, 0.5, 0.9]);
    expect(workspace.change(mergeNext)).toBe(true);
    expect(workspace.get()).toMatchObject({ unsent: 1, at: 0, undoes: true });
    expect(workspace.get().beads).toHaveLength(2);
    workspace.change(splitBead);
    workspace.change(check, true);
    expect(workspace.get().at).toBe(1);
    await saving.now();
    expect(workspace.get()).toMatchObject({ unsent: 0, lost: [] });
    expect(server.beads().map(({ id }) => id)).toEqual(workspace.get().beads.map(({ id }) => id));
  });
  test('that cannot be done leaves everything as it is', () => {
    const { workspace } = atWork([0.9]);
    const before = workspace.get();
    expect(workspace.change(mergeNext)).toBe(false);
    expect(workspace.undo()).toBe(false);
    expect(workspace.get().beads).toBe(before.beads);
  });
  test('is undone and done again, step by step', async () => {
    const { workspace, saving, server } = atWork([0.9, 0.9, 0.9]);
    const first = workspace.get().beads;
    workspace.change(mergeNext);
    workspace.change(check);
    const last = workspace.get().beads;
    expect([workspace.undo(), workspace.undo()]).toEqual([true, true]);
    expect(workspace.get().beads).toEqual(first);
    await saving.now();
    expect([workspace.redo(), workspace.redo(), workspace.redo()]).toEqual([true, true, false]);
    expect(workspace.get().beads).toEqual(last);
    await saving.now();
    expect(server.beads()).toEqual(last);
  });
  test('goes on after what others did elsewhere, and what they made impossible is kept to be shown', async () => {
    const { workspace, saving, server } = atWork([0.9, 0.9, 0.9, 0.9]);
    server.take(mergeNext(server.beads(), 0, () => 'theirs')!);
    workspace.change(check);
    const lost = workspace.waiting()[0]!;
    workspace.go(3);
    workspace.change(check);
    await saving.now();
    const { lost: kept, beads, unsent } = workspace.get();
    expect(kept).toEqual([lost]);
    expect(unsent).toBe(0);
    expect(beads.map(({ id, state }) => (state === 'checked' ? 'checked' : id))).toEqual([
      'theirs',
      'bead-2',
      'checked',
    ]);
    expect(server.beads()).toEqual(beads);
    workspace.forgetLost();
    expect(workspace.get().lost).toEqual([]);
  });
  test('without an answer is sent again under the same id', async () => {
    const { workspace, saving, server, goDown } = atWork([0.9, 0.9]);
    goDown(2);
    workspace.change(check);
    await saving.now();
    expect(server.requests).toHaveLength(3);
    expect(new Set(server.requests).size).toBe(1);
    expect(workspace.get().unsent).toBe(0);
  });
  test('stays at its place when others change what stands before it', () => {
    const { workspace, server } = atWork([0.9, 0.9, 0.9, 0.9]);
    workspace.go(3);
    server.take(mergeNext(server.beads(), 0, () => 'theirs')!);
    workspace.answered(server.since(1), 0);
    expect(workspace.get().beads[workspace.get().at]!.id).toBe('bead-3');
  });
  test('aligned anew by the server is undone like a change', () => {
    const { workspace, server } = atWork([0.9, 0.5, 0.5, 0.9]);
    const first = workspace.get().beads;
    server.take(mergeNext(server.beads(), 1, () => 'anew')!);
    workspace.realigned(server.since(1));
    expect(workspace.get().beads.map(({ id }) => id)).toEqual(['bead-0', 'anew', 'bead-3']);
    expect(workspace.undo()).toBe(true);
    expect(workspace.get().beads).toEqual(first);
  });
});

describe('beads', () => {
  const beads = beadsOf([0.95, 0.5, null, 0.95, 0.95]).map((bead, n) => ({
    ...bead,
    ...(n === 3 && { en: [] }),
    ...(n === 4 && { state: 'checked' as const }),
  }));
  test('ask to be looked at by what they are', () => {
    expect(beads.map(kindOf)).toEqual(['sure', 'unsure', 'changed', 'alone', 'checked']);
    expect(countsOf(beads)).toEqual({ all: 5, unsure: 1, alone: 1, changed: 1, unchecked: 4 });
    expect(stretchesOf(beads, 2)).toEqual(['unsure', 'alone']);
    expect(stretchesOf(beads, 10)).toHaveLength(5);
  });
  test('that are unsure are gone through in turn, going round', () => {
    expect([0, 1, 3].map((at) => nextUnsure(beads, at))).toEqual([1, 3, 1]);
    expect(nextUnsure(beads.slice(0, 1), 0)).toBe(undefined);
  });
  test('are shown by what they are, with the one one is at', () => {
    const workspace = openWorkspace(alignmentOf(1, beads));
    workspace.show('unsure');
    expect(workspace.get()).toMatchObject({ at: 1, shown: [1] });
    workspace.change(check);
    expect(workspace.get().shown).toEqual([1]);
    workspace.show('unchecked');
    expect(workspace.get().shown).toEqual([0, 2, 3]);
    workspace.step(1);
    expect(workspace.get().at).toBe(3);
    workspace.step(1);
    expect(workspace.get().at).toBe(3);
  });
  test('that lie between two states of a text are found run by run', () => {
    const [one, two] = [splitOrMerge(beads, 0), splitOrMerge(beads, 3)];
    const after = applied(applied(beads, two)!, one)!;
    expect(between(beads, after)).toEqual([
      { ...two, at: 3 },
      { ...one, at: 0 },
    ]);
    expect(between(beads, beads)).toEqual([]);
  });
});

let next = 0;
function splitOrMerge(beads: readonly AlignedBead[], at: number): Replacement {
  return mergeNext(beads, at, () => `new-${next++}`)!;
}
