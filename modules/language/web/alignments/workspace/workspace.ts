import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { applied, inverse, type Replacement } from '../../../contract/alignment-edits.ts';
import type { AlignedBead, Alignment } from '../../../contract/alignments.ts';
import { absorbed, beadAt, between, replayed } from './absorb.ts';
import { type BeadFilter, countsOf, fits } from './kinds.ts';

/** Where one is cutting a sentence: the places of a side's text, and the one chosen. */
export interface Cutting {
  lang: Lang;
  places: readonly number[];
  n: number;
}

/** What the page shows. */
export interface WorkView {
  alignment: Omit<Alignment, 'changes'>;
  beads: readonly AlignedBead[];
  /** The bead one is at, by its number. */
  at: number;
  side: Lang;
  filter: BeadFilter;
  /** Numbers of the beads shown. The one one is at is among them, whatever it is now. */
  shown: readonly number[];
  counts: Record<BeadFilter, number>;
  /** Changes not yet answered by the server. */
  unsent: number;
  /** Changes of one's own that others made impossible. */
  lost: readonly Replacement[];
  undoes: boolean;
  redoes: boolean;
  cutting: Cutting | null;
}

/** Makes the next change from how things stand; null where it cannot be made. */
export type Rule = (beads: readonly AlignedBead[], at: number, newId: () => string) => Replacement | null;

export interface Workspace {
  get(): WorkView;
  subscribe(listener: () => void): () => void;
  go(at: number): void;
  /** To the next or previous bead that is shown. */
  step(by: 1 | -1): void;
  choose(side: Lang): void;
  show(filter: BeadFilter): void;
  cut(cutting: Cutting | null): void;
  /** Makes a change at once; `false` where it cannot be made. With `on`, one goes on to the next bead. */
  change(rule: Rule, on?: boolean): boolean;
  undo(): boolean;
  redo(): boolean;
  /** What waits to be sent, from the first. */
  waiting(): readonly Replacement[];
  /** The server made the first so many of them, or did something else: its answer. */
  answered(answer: Alignment, made: number): void;
  /** The server refused them: its present state. What cannot be made on it is lost, at least the first. */
  refused(present: Alignment): void;
  /** The rest was aligned anew: it can be taken back like any change. */
  realigned(answer: Alignment): void;
  forgetLost(): void;
}

/** The beads of an alignment as one works on them. */
interface Desk {
  /** What the server has. */
  base: readonly AlignedBead[];
  /** One's own changes on it that wait to be sent. */
  pending: Replacement[];
  done: Replacement[][];
  undone: Replacement[][];
  view: WorkView;
  listeners: Set<() => void>;
}

/** Opens the work on an alignment. A change is seen at once, whatever the server takes. */
export function openWorkspace(first: Alignment): Workspace {
  const desk = deskOf(first);
  return {
    get: () => desk.view,
    subscribe(listener) {
      desk.listeners.add(listener);
      return () => desk.listeners.delete(listener);
    },
    go: (at) => set(desk, { at: Math.max(0, Math.min(at, desk.view.beads.length - 1)), cutting: null }),
    step(by) {
      const { shown, at } = desk.view;
      const next = shown[shown.indexOf(at) + by];
      if (next !== undefined) set(desk, { at: next, cutting: null });
    },
    choose: (side) => set(desk, { side, cutting: null }),
    show: (filter) => set(desk, { filter, at: firstShown(desk.view, filter) }),
    cut: (cutting) => set(desk, { cutting }),
    change: (rule, on = false) => change(desk, rule, on),
    undo: () => takeBack(desk, 'done', 'undone'),
    redo: () => takeBack(desk, 'undone', 'done'),
    waiting: () => desk.pending,
    answered: (answer, made) => rebase(desk, answer, desk.pending.slice(made)),
    refused: (present) => giveUpFirst(desk, present),
    realigned: (answer) => takeRealigned(desk, answer),
    forgetLost: () => set(desk, { lost: [] }),
  };
}

function deskOf(first: Alignment): Desk {
  const { beads } = first.changes;
  const view = viewOf({
    ...{ alignment: first, beads, at: 0, side: 'en', filter: 'all', unsent: 0, lost: [] },
    ...{ undoes: false, redoes: false, cutting: null },
  });
  return { base: beads, pending: [], done: [], undone: [], view, listeners: new Set() };
}

function set(desk: Desk, some: Partial<WorkView>): void {
  const { view, pending, done, undone } = desk;
  const counts = { unsent: pending.length, undoes: done.length > 0, redoes: undone.length > 0 };
  desk.view = viewOf({ ...view, ...some, ...counts }, view);
  for (const listener of desk.listeners) listener();
}

/** Makes changes in turn, all of them or none; one is at this bead then. */
function make(desk: Desk, changes: readonly Replacement[], at: number): boolean {
  let beads: readonly AlignedBead[] | null = desk.view.beads;
  for (const one of changes) beads = beads && applied(beads, one);
  if (!beads) return false;
  desk.pending = [...desk.pending, ...changes];
  set(desk, { beads, at: Math.min(at, beads.length - 1), cutting: null });
  return true;
}

function change(desk: Desk, rule: Rule, on: boolean): boolean {
  const { beads, at } = desk.view;
  const made = rule(beads, at, () => crypto.randomUUID());
  if (!made || !make(desk, [made], at)) return false;
  desk.done.push([made]);
  desk.undone = [];
  const { shown } = desk.view;
  set(desk, on ? { at: shown[shown.indexOf(at) + 1] ?? at } : {});
  return true;
}

/** Takes back what was done last, or what was undone last. What others changed since cannot be, and is forgotten. */
function takeBack(desk: Desk, from: 'done' | 'undone', to: 'done' | 'undone'): boolean {
  const last = desk[from].pop();
  if (!last) return false;
  const changes = last.toReversed().map(inverse);
  const made = make(desk, changes, changes.at(-1)!.at);
  if (made) desk[to].push(changes);
  set(desk, {});
  return made;
}

/** Takes over what the server has, and makes what waits on it again; what cannot be made is kept to be shown. */
function rebase(desk: Desk, { changes, ...alignment }: Alignment, waits: readonly Replacement[]): void {
  const { view } = desk;
  desk.base = absorbed(desk.base, changes, view.beads);
  const { beads, made, lost } = replayed(desk.base, waits);
  desk.pending = made;
  const same = beads.length === view.beads.length && beads.every((bead, n) => bead === view.beads[n]);
  const { place } = view.beads[view.at]!;
  set(desk, {
    alignment,
    ...(same ? {} : { beads, at: beadAt(beads, place) }),
    lost: [...view.lost, ...lost],
  });
}

/** Where all that waits could still be made and was refused all the same, the first of it is given up. */
function giveUpFirst(desk: Desk, present: Alignment): void {
  const before = desk.pending;
  rebase(desk, present, before);
  const [first, ...rest] = before;
  if (!first || desk.pending.length < before.length) return;
  const { beads, made, lost } = replayed(desk.base, rest);
  desk.pending = made;
  const { at, lost: known } = desk.view;
  set(desk, { beads, at: Math.min(at, beads.length - 1), lost: [...known, first, ...lost] });
}

/** What the server aligned anew is one change, taken back like any. */
function takeRealigned(desk: Desk, answer: Alignment): void {
  const before = desk.view.beads;
  rebase(desk, answer, desk.pending);
  const changes = between(before, desk.view.beads);
  if (changes.length > 0) desk.done.push(changes);
  desk.undone = [];
  set(desk, {});
}

/** What follows from the beads, the filter and where one is; taken over where nothing of it changed. */
function viewOf(next: Omit<WorkView, 'shown' | 'counts'>, last?: WorkView): WorkView {
  const sameBeads = last?.beads === next.beads;
  const same = sameBeads && last.filter === next.filter && (next.filter === 'all' || last.at === next.at);
  const shown = same
    ? last.shown
    : next.beads.flatMap((bead, n) => (n === next.at || fits(bead, next.filter) ? [n] : []));
  return { ...next, shown, counts: sameBeads ? last.counts : countsOf(next.beads) };
}

/** Where a filter begins: at the first bead it shows from here on, else at the first of all. */
function firstShown({ beads, at }: WorkView, filter: BeadFilter): number {
  const from = beads.findIndex((bead, n) => n >= at && fits(bead, filter));
  if (from >= 0) return from;
  const first = beads.findIndex((bead) => fits(bead, filter));
  return first >= 0 ? first : at;
}
