import type { z } from 'zod';
import { isoDate } from '../../../../../kernel/contract/dates.ts';
import { mostPictures, type proposeConcept } from '../../../contract/terms.ts';
import { cutText } from '../../formats/cut-text.ts';
import { notesOf, statusOf, type TbxConcept, type TbxTerm, valuesOf } from '../../formats/tbx/tbx-concept.ts';
import { textOf } from '../../formats/xml/xml-node.ts';
import { picturesOfTbx, withoutPictures } from './tbx-pictures.ts';

/** What a concept says before it is looked at: as it would be sent. */
export type ConceptSent = z.input<(typeof proposeConcept)['input']>;
type TermSent = ConceptSent['terms'][number];

/** A concept of a TBX file as ours. A second preferred term of a language becomes an admitted one. */
export function conceptOfTbx(concept: TbxConcept): ConceptSent {
  const { data, languages } = concept;
  const definitions = [
    data,
    ...languages.map((one) => one.data),
    ...languages.flatMap((l) => l.terms.map((t) => t.data)),
  ].flatMap((said) => valuesOf(said, 'definition'));
  const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
  return {
    field: shortened(valuesOf(data, 'subjectField')[0], 200),
    definition: {
      zh: shortened(definitions.find(isChinese), 2000),
      en: shortened(
        definitions.find((text) => !isChinese(text)),
        2000,
      ),
    },
    source: shortened(valuesOf(withoutPictures(data), 'source')[0], 200),
    pictures: picturesOfTbx(concept).slice(0, mostPictures),
    note: shortened([...notesOf(data), ...languages.flatMap((one) => notesOf(one.data))].join('\n'), 2000),
    terms: preferredOnce(
      languages.flatMap(({ lang, terms }) => terms.map((term) => termOf(tagOf(lang), term))),
    ),
  };
}

/** Tags as ours are written: the language small, and no script or country where it is the usual one. */
function tagOf(lang: string): string {
  const [first = '', ...rest] = lang.trim().replaceAll('_', '-').split('-');
  const tag = [first.toLowerCase(), ...rest].join('-');
  return /^(?:zh-(?:CN|Hans|Hans-CN|SG)|en-(?:GB|US|CA|AU))$/i.test(tag) ? first.toLowerCase() : tag;
}

function termOf(lang: string, tbx: TbxTerm): TermSent {
  const one = (category: string) => shortened(valuesOf(tbx.data, category)[0], 200);
  return {
    lang,
    text: textOf(tbx.term).trim(),
    status: statusOf(tbx) ?? 'preferred',
    from: dayOf(one('validFrom')),
    to: dayOf(one('validTo')),
    organ: one('organ'),
    title: one('title'),
    source: one('source'),
    note: shortened(notesOf(tbx.data).join('\n'), 2000),
  };
}

function dayOf(text: string | null): string | null {
  return isoDate.safeParse(text).success ? text : null;
}

function preferredOnce(terms: TermSent[]): TermSent[] {
  const seen = new Set<string>();
  return terms.map((term) => {
    const key = [term.lang, term.organ, term.title, term.from, term.to].join('\n');
    if (term.status !== 'preferred' || !seen.has(key)) {
      if (term.status === 'preferred') seen.add(key);
      return term;
    }
    return { ...term, status: 'admitted' };
  });
}

function shortened(text: string | undefined, most: number): string | null {
  const said = text?.trim();
  return said ? cutText(said, most) : null;
}
