import { proposePinyin } from '../../../../../kernel/contract/chinese-names.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import type { Misspelling, Person } from '../facts/person.ts';
import type { Pair, PairCheck } from './check.ts';
import { namesOf } from './name-facts.ts';
import { spanOf } from './place.ts';

/** A person's name that is nearly, but not, spelt as the Chinese is read. */
export const personMisspelt: PairCheck = {
  id: 'person-misspelt',
  severity: 'error',
  about: {
    zh: '人名拼写与中文姓名的读音不符（含姓氏读音、名字分写）',
    en: "A person's name is not spelt as it is read: letters, the reading of the surname, a divided given name",
  },
  run: (pair) => slips(pair, (slip) => slip.fault !== 'reversed'),
};

/** A Chinese name written with the given name first. */
export const nameOrder: PairCheck = {
  id: 'person-name-order',
  severity: 'warning',
  about: { zh: '中国人名应姓在前、名在后', en: 'A Chinese name has its surname first' },
  run: (pair) => slips(pair, (slip) => slip.fault === 'reversed'),
};

/** A person Chinese names with a title and English nowhere names. */
export const personMissing: PairCheck = {
  id: 'person-missing',
  severity: 'warning',
  about: {
    zh: '中文有姓名和职务的人物在英文中没有出现',
    en: 'A person named with a title in Chinese is nowhere in the English',
  },
  run(pair) {
    const { people, text } = namesOf(pair);
    return people.missing
      .filter(({ sentence }) => pair.beads.some((b) => b.zh.includes(sentence) && b.en.length > 0))
      .map((name): TextFinding => {
        const { surname, given } = proposePinyin(name.text, text.index.reference.surnames);
        return {
          check: 'person-missing',
          severity: 'warning',
          at: spanOf('zh', name.sentence, name),
          message: {
            zh: `英文中没有“${name.text}”（${surname} ${given}）。`,
            en: `${name.text} (${surname} ${given}) is not named in the English.`,
          },
        };
      });
  },
};

function slips(pair: Pair, wanted: (slip: Misspelling) => boolean): TextFinding[] {
  const { people } = namesOf(pair);
  return people.people.flatMap((person) =>
    person.misspelt.filter(wanted).map((slip) => found(pair, person, slip)),
  );
}

function found(pair: Pair, person: Person, slip: Misspelling): TextFinding {
  const at = spanOf('en', slip.at.sentence, slip.at);
  const zh = person.zhMentions[0];
  return {
    check: slip.fault === 'reversed' ? nameOrder.id : personMisspelt.id,
    // A divided given name or a missing apostrophe is another custom of spelling, not another name.
    severity: slip.fault === 'letters' || slip.fault === 'reading' ? 'error' : 'warning',
    at,
    ...(zh ? { against: spanOf('zh', zh.sentence, zh) } : {}),
    message: messageOf(person, slip, pair),
    fix: {
      label: { zh: `改为 ${slip.expected}`, en: `Write ${slip.expected}` },
      edits: [{ ...at, text: slip.expected }],
    },
  };
}

function messageOf(
  { name, surname = '' }: Person,
  slip: Misspelling,
  pair: Pair,
): { zh: string; en: string } {
  const { expected, at } = slip;
  if (slip.fault === 'reading') {
    const reading = namesOf(pair).text.index.surnames.get(surname)?.pinyin[0] ?? '';
    return {
      zh: `“${surname}”作姓读 ${reading}：“${name}”应拼作 ${expected}，文中为 ${at.text}。`,
      en: `As a surname ${surname} is read ${reading}: ${name} is ${expected}; the text has ${at.text}.`,
    };
  }
  if (slip.fault === 'reversed') {
    return {
      zh: `“${name}”应姓在前：${expected}，文中为 ${at.text}。`,
      en: `${name} has the surname first, ${expected}; the text has ${at.text}.`,
    };
  }
  return {
    zh: `“${name}”应拼作 ${expected}，文中为 ${at.text}。`,
    en: `${name} is spelt ${expected}; the text has ${at.text}.`,
  };
}
