import type { CheckedRelease } from '../core/check-release.ts';
import { gbkBytes } from '../core/repair/mojibake-tables.ts';

/** A made-up bilingual release as it might arrive, and what reading it has to yield. */
export interface MockRelease {
  name: string;
  text: string;
  encoding?: 'gb18030';
  expected: ReleaseSummary;
}

/** What a release yields, a line a thing. Repairs that are only proposed end in a question mark. */
export interface ReleaseSummary {
  repairs: string[];
  people: string[];
  bodies: string[];
  dates: string[];
  beads: string;
  findings: string[];
}

/** The bytes a release arrives in. */
export function bytesOf({ text, encoding }: MockRelease): Uint8Array {
  if (!encoding) return new TextEncoder().encode(text);
  return Uint8Array.from(
    [...text].flatMap((char) => (char < '\u0080' ? [char.charCodeAt(0)] : gbkBytes(char)!)),
  );
}

/** A checked release in lines short enough to be read and written down. */
export function summaryOf(checked: CheckedRelease): ReleaseSummary {
  const { repairs, people, bodies, dates, beads, findings, sides } = checked;
  return {
    repairs: repairs.map(
      ({ kind, found, fixed, certain }) => `${kind} ${shown(found)} > ${shown(fixed)}${certain ? '' : ' ?'}`,
    ),
    people: people.map(({ zh, zhHans, en, titles }) => {
      const posts = titles.map((t) => (t.post ? Object.values(t.post).join(' / ') : `${t.zh} = ${t.en}`));
      return [`${zh === zhHans ? zh : `${zh} ${zhHans}`} = ${en}`, ...posts].join('; ');
    }),
    bodies: bodies.map(({ zh, en }) => `${zh} = ${en}`),
    dates: dates.map(({ value, zh, en }) => `${value}: ${zh} = ${en}`),
    beads: beads.map(({ zh, en }) => `${zh.join(',')}:${en.join(',')}`).join(' '),
    findings: findings.map(({ check, severity, at }) => {
      const words = sides[at.lang][at.sentence]!.text.slice(at.start, at.end);
      return `${severity} ${check} ${at.lang} ${at.sentence} ${words.length > 30 ? '…' : words}`;
    }),
  };
}

/** Spaces and other characters nobody sees, so that they can be read. */
function shown(text: string): string {
  return text.replace(/[\u0000-\u0020\u007f-\u00a0]/g, (char) => `U+${char.charCodeAt(0).toString(16)}`);
}
