import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { TermEntry, TermFileCounts } from '../../../contract/term-files.ts';
import { proposeConcept } from '../../../contract/terms.ts';
import { folded, languageOfTag, writtenAs } from '../../core/terms/term-tokens.ts';
import type { Proposed } from '../write-edition.ts';
import type { ConceptSent } from './concept-of-tbx.ts';

/** A term there is, and its concept. */
export interface TermThere {
  concept: string;
  lang: string;
  text: string;
}

/** A concept of a file, judged; `said` where it can be taken. */
export interface JudgedConcept extends TermEntry {
  said?: Proposed;
}

/** Judges the concepts of a file, one after another: what one of them brings is there for the next. */
export function judgeOf(there: readonly TermThere[]): (sent: ConceptSent) => JudgedConcept {
  const known = new Map<string, Set<string>>();
  const keep = (lang: string, text: string, concept: string) => {
    const key = keyOf(lang, text);
    known.set(key, (known.get(key) ?? new Set()).add(concept));
  };
  for (const { lang, text, concept } of there) keep(lang, text, concept);
  let place = 0;
  return (sent) => {
    place++;
    const terms = sent.terms.slice(0, 60).map(({ lang, text }) => ({ lang, text }));
    const parsed = proposeConcept.input.safeParse(sent);
    if (!parsed.success) return { place, state: 'unreadable', terms, concepts: [], why: whyNot(sent) };
    const said = parsed.data;
    const having = said.terms.map(({ lang, text }) => known.get(keyOf(lang, text)) ?? new Set<string>());
    const sharing = [...new Set(having.flatMap((one) => [...one]))];
    const whole = sharing.some((concept) => having.every((one) => one.has(concept)));
    for (const { lang, text } of said.terms) keep(lang, text, `place ${place}`);
    const state = sharing.length === 0 ? 'new' : whole ? 'known' : 'clash';
    const concepts = sharing.filter((one) => !one.startsWith('place '));
    return { place, state, terms, concepts, why: null, said };
  };
}

function keyOf(lang: string, text: string): string {
  const language = languageOfTag(lang);
  return `${language}\n${writtenAs(folded(text, language))}`;
}

function whyNot({ terms }: ConceptSent): Both {
  if (terms.length === 0) return { zh: '没有术语。', en: 'It has no term.' };
  if (terms.length > 60) return { zh: '术语超过60个。', en: 'It has more than 60 terms.' };
  if (terms.some(({ text }) => text === ''))
    return { zh: '有一个术语是空的。', en: 'One of its terms is empty.' };
  if (terms.some(({ text }) => text.length > 200))
    return { zh: '有术语超过200个字符。', en: 'One of its terms has more than 200 characters.' };
  return { zh: '语言代码或日期不合规范。', en: 'A language code or a day is not written as it should be.' };
}

/** How many are how. */
export function countsOf(judged: readonly Pick<TermEntry, 'state'>[]): TermFileCounts {
  const of = (state: TermEntry['state']) => judged.filter((one) => one.state === state).length;
  return { new: of('new'), known: of('known'), clash: of('clash'), unreadable: of('unreadable') };
}
