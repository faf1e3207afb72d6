import { joinedReadings } from '../../../../../kernel/contract/chinese-names.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import type { Mention } from '../facts/name-text.ts';
import { runsOf, spellsSurname } from '../facts/people-en.ts';
import type { Pair, PairCheck } from './check.ts';
import { namesOf } from './name-facts.ts';
import { spanOf } from './place.ts';

/** Characters where a name is expected, and the name if the text writes it elsewhere. */
interface Miswritten {
  at: Mention;
  en: Mention;
  wanted?: string;
}

/** A Chinese name with a wrong character: English spells a name, and the Chinese there reads so but for one syllable. */
export const personMiswritten: PairCheck = {
  id: 'person-miswritten',
  severity: 'error',
  about: {
    zh: '中文人名有一字与英文拼写的读音不符',
    en: 'One character of a Chinese name is not read as the English spells it',
  },
  run(pair) {
    return pair.beads.flatMap((bead) =>
      [...knownElsewhere(pair, bead), ...onlyHere(pair, bead)].map(finding),
    );
  },
};

type Sentences = { zh: number[]; en: number[] };

/** A person of the text whose English name stands here, and whose Chinese name here has one character wrong. */
function knownElsewhere(pair: Pair, bead: Sentences): Miswritten[] {
  const { people, text } = namesOf(pair);
  return people.people.flatMap((person): Miswritten[] => {
    const en = person.enMentions.find((m) => bead.en.includes(m.sentence));
    const index = pair.beads.findIndex((b) => en && b.en.includes(en.sentence));
    const near = new Set(pair.window(index, 1).zh);
    if (!en || person.name.length < 3 || person.zhMentions.some((m) => near.has(m.sentence))) return [];
    const at = bead.zh.flatMap((s) => butOne(text.zh[s]!, s, person.name))[0];
    return at ? [{ at, en, wanted: person.name }] : [];
  });
}

/** Places where the characters of a name stand, all but one. */
function butOne(line: string, sentence: number, name: string): Mention[] {
  const found: Mention[] = [];
  for (let start = 0; start + name.length <= line.length; start++) {
    const text = line.slice(start, start + name.length);
    const wrong = [...text].filter((c, n) => c !== name[n]).length;
    if (wrong === 1 && /^\p{Script=Han}+$/u.test(text))
      found.push({ sentence, start, end: start + name.length, text });
  }
  return found;
}

/** A name English spells that stands nowhere in the Chinese, though a given name here reads so. */
function onlyHere(pair: Pair, bead: Sentences): Miswritten[] {
  const { people, text } = namesOf(pair);
  const taken = people.people.flatMap((p) => [...p.enMentions, ...p.misspelt.map((m) => m.at)]);
  const runs = bead.en.flatMap((s) => runsOf(pair.sides.en[s]!.text, s, 2));
  return runs
    .filter((run) => spellsSurname(run.words[0]!, text.index))
    .filter(
      (run) => !taken.some((t) => t.sentence === run.sentence && t.start < run.end && run.start < t.end),
    )
    .flatMap((run): Miswritten[] => {
      const at = bead.zh.flatMap((s) => givenRead(text.zh[s]!, s, run.words[1]!))[0];
      return at ? [{ at, en: run }] : [];
    });
}

/** Three characters of which the last two read as a given name; what stands before them is no surname that fits. */
function givenRead(line: string, sentence: number, given: string): Mention[] {
  const found: Mention[] = [];
  for (let start = 0; start + 3 <= line.length; start++) {
    const text = line.slice(start, start + 3);
    if (/^\p{Script=Han}{3}$/u.test(text) && joinedReadings(text.slice(1)).includes(given)) {
      found.push({ sentence, start, end: start + 3, text });
    }
  }
  return found;
}

function finding({ at, en, wanted }: Miswritten): TextFinding {
  const span = spanOf('zh', at.sentence, at);
  return {
    check: personMiswritten.id,
    severity: wanted ? 'error' : 'warning',
    at: span,
    against: spanOf('en', en.sentence, en),
    message: {
      zh: `英文为 ${en.text}，中文“${at.text}”与之不符${wanted ? `，别处为“${wanted}”` : ''}。`,
      en: `The English has ${en.text}; ${at.text} is not read so${wanted ? `, elsewhere it is ${wanted}` : ''}.`,
    },
    ...(wanted
      ? {
          fix: {
            label: { zh: `改为“${wanted}”`, en: `Write ${wanted}` },
            edits: [{ ...span, text: wanted }],
          },
        }
      : {}),
  };
}
