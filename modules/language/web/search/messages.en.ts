import type { SameKeys } from '../../../../kernel/web/i18n/texts.ts';
import type { zh } from './messages.zh.ts';

export const en: SameKeys<typeof zh> = {
  ask: 'Look up',
  askIn: 'a word or a sentence, in Chinese or English',
  from: 'It is in',
  auto: 'as it seems',
  find: 'Look up',
  begin: 'Type a word or a sentence to see what the office has settled and how it was put before.',
  terms: 'Terms in force',
  noTerms: 'None in the termbase.',
  matches: 'Sentences like it',
  matchesNote: '60 points or more, five at most',
  noMatches: 'No sentence of the memories reaches 60 points.',
  words: 'Words in context',
  wordsNote_other: '{{count}} places',
  wordsNote_one: '1 place',
  noWords: 'No sentence of the memories has these words.',
  points: '−{{points}}',
  base: '{{base}} alike',
  source: 'As it was said',
  target: 'Translation',
  putIn: 'put in',
  leftOut: '{{text}}: {{why}}',
  makingIndex: 'The index is still being made ({{units}} of {{of}}); some sentences are not found yet.',
};
