import {
  type ChineseName,
  foldName,
  joinedReadings,
  proposePinyin,
} from '../../../../../kernel/contract/chinese-names.ts';
import type { ZhName } from './after-name.ts';
import { type Mention, type NameText, nearOnOtherSide } from './name-text.ts';
import { type EnPair, runsOf } from './people-en.ts';
import { expectedSpellings } from './people-match.ts';
import type { Misspelling } from './person.ts';
import { simplified } from './simplified.ts';
import { spellingDistance } from './spelling-distance.ts';

/** Words from this length on may have two letters wrong. */
const LONG = 9;

/** The pair of words near a Chinese name that is meant to spell it but does not, or undefined. */
export function misspeltNear(
  text: NameText,
  name: ChineseName,
  zh: Mention,
  taken: readonly Mention[],
): Misspelling | undefined {
  const near = nearOnOtherSide(text, 'zh', zh.sentence);
  return near.flatMap((sentence) => misspeltIn(text, sentence, name, taken))[0];
}

/** Bo Li for 李博: a given name of one character before the surname is believed where the Chinese shows the name. */
export function reversedNear(
  text: NameText,
  { sentence, start, text: han, posts }: ZhName,
  surname: string,
  taken: readonly Mention[],
): Misspelling | undefined {
  const name = { surname, given: han.slice(surname.length) };
  if (surname === '' || name.given.length !== 1) return undefined;
  if (posts.length === 0 && !/[、和及与]/.test(text.zh[sentence]!.charAt(start - 1))) return undefined;
  const expected = expectedSpellings(text, surname, name.given);
  const runs = nearOnOtherSide(text, 'zh', sentence, 0).flatMap((s) => runsOf(text.en[s]!, s, 2));
  const run = runs.find(
    ({ words: [a, b], ...at }) =>
      expected.given.includes(a!) &&
      expected.surname.includes(b!) &&
      !taken.some((t) => t.sentence === at.sentence && t.start < at.end && at.start < t.end),
  );
  if (!run) return undefined;
  return { at: mentionOf(run), expected: nearestSpelling(text, name, run.text), fault: 'reversed' };
}

/** All places of one English sentence that nearly spell the name. */
export function misspeltIn(
  text: NameText,
  sentence: number,
  name: ChineseName,
  taken: readonly Mention[],
): Misspelling[] {
  const line = text.en[sentence]!;
  return [...runsOf(line, sentence, 3), ...runsOf(line, sentence, 2)].flatMap((run) => {
    if (taken.some((t) => t.sentence === sentence && t.start < run.end && run.start < t.end)) return [];
    const fault = faultOf(text, run, name);
    return fault ? [{ at: mentionOf(run), expected: nearestSpelling(text, name, run.text), fault }] : [];
  });
}

function faultOf(text: NameText, run: EnPair, name: ChineseName): Misspelling['fault'] | undefined {
  const surname = run.words[0]!;
  const given = run.words.slice(1).join('');
  const expected = expectedSpellings(text, name.surname, name.given);
  const right = { surname: expected.surname.includes(surname), given: expected.given.includes(given) };
  if (right.surname && right.given) return run.words.length === 3 ? 'split' : undefined;
  if (run.words.length === 3) return undefined;
  if (right.given && joinedReadings(name.surname).includes(surname)) return 'reading';
  const off = Math.min(...expected.surname.map((s) => spellingDistance(surname, s)));
  const offGiven = Math.min(...expected.given.map((g) => spellingDistance(given, g)));
  const allowed = surname.length + given.length >= LONG ? 2 : 1;
  const surnameBelievable = off === 0 || (off === 1 && surname.length > 2);
  return surnameBelievable && off + offGiven <= allowed && given.length > 2 ? 'letters' : undefined;
}

/** The recorded spelling; else of the possible spellings the one nearest to what was written. */
export function nearestSpelling(text: NameText, name: ChineseName, written: string): string {
  const recorded = recordedSpelling(text, name.surname + name.given);
  if (recorded) return recorded;
  const proposed = proposePinyin(name, text.index.reference.surnames);
  const [head = '', ...rest] = written.split(' ');
  const orders = [written, `${rest.join('')}${head}`].map(foldName);
  const best = [proposed, ...proposed.alternatives]
    .map(({ surname, given }) => ({
      text: `${surname} ${given}`,
      off: Math.min(...orders.map((w) => spellingDistance(foldName(surname + given), w, 8))),
    }))
    .reduce((a, b) => (b.off < a.off ? b : a));
  return best.text;
}

/** How the office's directory spells a name. */
export function recordedSpelling(text: NameText, name: string): string | undefined {
  return text.directory?.people.find((p) => simplified(p.zh) === name)?.en;
}

function mentionOf({ sentence, start, end, text }: EnPair): Mention {
  return { sentence, start, end, text };
}
