import { z } from 'zod';
import type { Severity } from '../../../../kernel/contract/findings.ts';
import { span } from '../../../language/contract/texts.ts';
import type { ReleaseFinding } from '../../contract/release.ts';
import type { ReleaseText, Span } from '../../contract/text.ts';

/** A finding at one of its places in the text. */
export interface Mark {
  number: number;
  severity: Severity;
  at: Span;
}

/** A stretch of a sentence: how it is underlined, and the numbers of the findings that end there. */
export interface Run {
  text: string;
  line: 'error' | 'warning' | null;
  notes: { number: number; severity: Severity }[];
}

const findingPlace = z.object({ at: span, against: span.optional() });
const imagePlace = z.object({ image: z.string() });

/** The places a finding speaks of: its own first, then the one on the other side that disagrees. */
export function placesOf({ place }: Pick<ReleaseFinding, 'place'>): Span[] {
  const read = findingPlace.safeParse(place);
  if (!read.success) return [];
  return read.data.against ? [read.data.at, read.data.against] : [read.data.at];
}

/** The image a finding speaks of, by its file; null where it speaks of the text. */
export function imageOf({ place }: Pick<ReleaseFinding, 'place'>): string | null {
  return imagePlace.safeParse(place).data?.image ?? null;
}

/** Every place of every finding. */
export function marksOf(findings: readonly ReleaseFinding[]): Mark[] {
  return findings.flatMap((finding) =>
    (finding.waived ? [] : placesOf(finding)).map((at) => ({
      number: finding.number,
      severity: finding.severity,
      at,
    })),
  );
}

/** The link a place lies in; -1 where it lies in none. */
export function linkOfPlace({ links }: Pick<ReleaseText, 'links'>, { lang, sentence }: Span): number {
  return links.findIndex((link) => link[lang].includes(sentence));
}

/** A sentence cut where marks begin and end. Marks may overlap; an empty one is a number between two runs. */
export function runsOf(text: string, marks: readonly Mark[]): Run[] {
  const within = marks.map((mark) => ({ ...mark, ...inside(mark.at, text.length) }));
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const notesAt = (end: number) =>
    within
      .filter((mark) => mark.end === end)
      .map(({ number, severity }) => ({ number, severity }))
      .sort((a, b) => a.number - b.number);
  const first: Run[] = notesAt(0).length > 0 ? [{ text: '', line: null, notes: notesAt(0) }] : [];
  const runs = cuts.slice(1).map((end, n): Run => {
    const start = cuts[n]!;
    const over = within.filter((mark) => mark.start <= start && mark.end >= end && !isQuiet(mark, text));
    return { text: text.slice(start, end), line: lineOf(over), notes: notesAt(end) };
  });
  return [...first, ...runs];
}

/** A text may have become shorter than a finding remembers: marks are kept inside it. */
function inside({ start, end }: Span, length: number): { start: number; end: number } {
  const from = Math.max(0, Math.min(start, length));
  return { start: from, end: Math.max(from, Math.min(end, length)) };
}

/** What concerns a whole sentence and is no error is numbered at its end, not underlined from end to end. */
function isQuiet({ severity, start, end }: { severity: Severity; start: number; end: number }, text: string) {
  return severity !== 'error' && start === 0 && end >= text.length;
}

function lineOf(over: readonly { severity: Severity }[]): Run['line'] {
  if (over.length === 0) return null;
  return over.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}
