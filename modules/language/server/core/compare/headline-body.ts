import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import type { Pair, PairCheck } from './check.ts';
import { close } from './figure-relation.ts';
import { headlineLength } from './headline.ts';
import { peopleOf } from './name-facts.ts';
import { spanOf } from './place.ts';

/** A figure or a person of the headline that the text below it does not have. */
export const headlineAstray: PairCheck = {
  id: 'headline-astray',
  severity: 'warning',
  about: {
    zh: '标题中的数字或人名在正文中没有',
    en: 'A figure or a person of the headline is not in the text below',
  },
  run: (pair) => (['zh', 'en'] as const).flatMap((lang) => [...figures(pair, lang), ...people(pair, lang)]),
};

function figures(pair: Pair, lang: Lang): TextFinding[] {
  const heads = headlineLength(pair.sides[lang]);
  const body = pair[lang].numbers.slice(heads).flat();
  return pair[lang].numbers.slice(0, heads).flatMap((numbers, sentence) =>
    numbers
      .filter(({ firm, kind }) => firm && kind !== 'label')
      .filter(
        ({ value, step }) =>
          !body.some((one) => close(one.value, value) || Math.abs(one.value - value) < step),
      )
      .map(({ text, start, end }) => findingOf(lang, sentence, text, start, end)),
  );
}

function people(pair: Pair, lang: Lang): TextFinding[] {
  const heads = headlineLength(pair.sides[lang]);
  const texts = pair.sides[lang].map(({ text }) => text);
  const body = texts.slice(heads).join('\n');
  return peopleOf(pair).flatMap((person) =>
    texts.slice(0, heads).flatMap((text, sentence) => {
      const start = text.indexOf(person[lang]);
      if (start < 0 || person[lang] === '' || body.includes(person[lang])) return [];
      return [findingOf(lang, sentence, person[lang], start, start + person[lang].length)];
    }),
  );
}

function findingOf(lang: Lang, sentence: number, text: string, start: number, end: number): TextFinding {
  return {
    check: 'headline-astray',
    severity: 'warning',
    at: spanOf(lang, sentence, { start, end }),
    message: {
      zh: `标题中的“${text}”在正文中没有。`,
      en: `“${text}” of the headline is not in the text below.`,
    },
  };
}
