import { kindRank } from './kinds.ts';
import type { Proposal } from './rule.ts';

/** A text after some edits, each of which knows its place in the text before any of them. */
export interface EditedText {
  raw: string;
  text: string;
  /** In order and apart from each other; places are in `raw`. */
  edits: Proposal[];
}

/** A text nothing has been done to yet. */
export function unedited(raw: string): EditedText {
  return { raw, text: raw, edits: [] };
}

/** The raw text with the edits made. */
export function textOf(raw: string, edits: { start: number; end: number; text: string }[]): string {
  let text = '';
  let from = 0;
  for (const { start, end, text: by } of edits) {
    text += raw.slice(from, start) + by;
    from = end;
  }
  return text + raw.slice(from);
}

/** Carries out proposals made on the text as it is now. Where one meets earlier edits they become one edit. */
export function edit(before: EditedText, proposals: Proposal[]): EditedText {
  if (proposals.length === 0) return before;
  const edits: Proposal[] = [];
  let shift = 0;
  for (const group of groupsOf(before.edits, proposals)) {
    const start = group.from + shift;
    for (const { earlier } of group.members) if (earlier) shift += lengthLost(earlier);
    const end = group.to + shift;
    edits.push(oneOf(before.text, group, start, end));
  }
  return { raw: before.raw, edits, text: textOf(before.raw, edits) };
}

/** An edit already made, or one proposed now, with its place in the text as it is. */
interface Member {
  from: number;
  to: number;
  earlier?: Proposal;
  proposed?: Proposal;
}

interface Group {
  from: number;
  to: number;
  members: Member[];
}

function lengthLost(edit: Proposal): number {
  return edit.end - edit.start - edit.text.length;
}

/** Edits and proposals in order, those that overlap together. */
function groupsOf(earlier: Proposal[], proposals: Proposal[]): Group[] {
  let shift = 0;
  const made = earlier.map((edit): Member => {
    const from = edit.start - shift;
    shift += lengthLost(edit);
    return { from, to: from + edit.text.length, earlier: edit };
  });
  const now = proposals.map((proposed): Member => ({ from: proposed.start, to: proposed.end, proposed }));
  const groups: Group[] = [];
  for (const member of [...made, ...now].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = groups.at(-1);
    if (last && member.from < last.to) {
      last.members.push(member);
      last.to = Math.max(last.to, member.to);
    } else {
      groups.push({ from: member.from, to: member.to, members: [member] });
    }
  }
  return groups;
}

function oneOf(text: string, group: Group, start: number, end: number): Proposal {
  const proposed = group.members.flatMap((member) => member.proposed ?? []);
  const inside = proposed.map((p) => ({ ...p, start: p.start - group.from, end: p.end - group.from }));
  const all = group.members.map((member) => (member.proposed ?? member.earlier)!);
  const telling = all.reduce((a, b) => (kindRank(b.kind) < kindRank(a.kind) ? b : a));
  return { ...telling, start, end, text: textOf(text.slice(group.from, group.to), inside) };
}
