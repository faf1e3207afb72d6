import { foldName } from '../../../../../kernel/contract/chinese-names.ts';
import { foreignParts } from '../facts/people-dotted.ts';
import { simplified } from '../facts/simplified.ts';
import type { Pair } from './check.ts';
import { namesOf } from './name-facts.ts';
import { placesOf } from './place-mentions.ts';

/** What is known of the people of a pair when the spelling of other names is looked at. */
export interface SpokenNames {
  /** Words, folded, of the English names of people both sides name, and of those the office has recorded. */
  settled: Set<string>;
  /** The Chinese sentences, simplified, with foreign people's names blanked: they sound like nothing in pinyin. */
  readable: string[];
}

const known = new WeakMap<Pair, SpokenNames>();

/** People's names of a pair, and its Chinese sentences without the foreign ones. */
export function spokenNames(pair: Pair): SpokenNames {
  const before = known.get(pair);
  if (before) return before;
  const { people } = namesOf(pair).people;
  const { hans } = placesOf(pair);
  const foreign = foreignParts(hans, namesOf(pair).text.index);
  for (const { name, surname } of people) if (!surname) for (const part of partsOf(name)) foreign.add(part);
  const recorded = (pair.directory?.people ?? []).filter(({ zh }) =>
    partsOf(simplified(zh)).some((part) => hans.some((line) => line.includes(part))),
  );
  const english = [...people.filter((p) => p.enMentions.length > 0), ...recorded].map(({ en }) => en);
  const names = {
    settled: new Set(english.flatMap((en) => en.split(' ').map(foldName))),
    readable: hans.map((line) => blanked(line, foreign)),
  };
  known.set(pair, names);
  return names;
}

function partsOf(name: string): string[] {
  return name.split(/[·•・‧∙]/).filter((part) => part.length > 1);
}

/** The line with every part of a foreign name replaced by as many dots. */
function blanked(line: string, parts: Iterable<string>): string {
  let rest = line;
  for (const part of parts) rest = rest.replaceAll(part, '·'.repeat(part.length));
  return rest;
}
