import { expect, test } from 'vitest';
import { type ConceptEdition, type ConceptPicture, proposeConcept } from '../../contract/terms.ts';
import { editionChanges } from './edition-changes.ts';

const names = {
  field: { zh: '领域', en: 'Field' },
  definition: { zh: '定义', en: 'Definition' },
  source: { zh: '出处', en: 'Source' },
  note: { zh: '说明', en: 'Note' },
  picture: { zh: '图片', en: 'Picture' },
};
const edition = (said: object): ConceptEdition => ({ pictures: [], ...parsed(said) });
const parsed = (said: object) => {
  const { pictures: _, ...rest } = proposeConcept.input.parse(said);
  return { ...rest, ...('pictures' in said && { pictures: said.pictures as ConceptPicture[] }) };
};

test('a term that came, one that went, one said otherwise, and a new definition are told; what stayed is not', () => {
  const zh = { lang: 'zh', text: '渡口' };
  const changes = editionChanges(
    edition({
      terms: [zh, { lang: 'en', text: 'ferry' }, { lang: 'en', text: 'crossing', status: 'admitted' }],
    }),
    edition({
      terms: [zh, { lang: 'en', text: 'ferry', status: 'admitted' }, { lang: 'en', text: 'ferry pier' }],
      definition: { zh: '乘船过江的地方', en: null },
    }),
    names,
  );
  expect(changes.map(({ name, from, to }) => [name.en, from?.en ?? null, to?.en ?? null])).toEqual([
    ['English', 'ferry (preferred)', 'ferry (admitted)'],
    ['English', 'crossing (admitted)', null],
    ['English', null, 'ferry pier (preferred)'],
    ['Definition (Chinese)', null, '乘船过江的地方'],
  ]);
});

test('an edition that says the same changes nothing', () => {
  const same = edition({ field: '港口', terms: [{ lang: 'zh', text: '引航站', organ: '港务局' }] });
  expect(editionChanges(same, structuredClone(same), names)).toEqual([]);
});

test('a picture that came, and one of which something else is said, are told', () => {
  const terms = [{ lang: 'zh', text: '渡口' }];
  const elsewhere = (target: string, zh: string): ConceptPicture => ({
    ...{ place: 0, picture: null, target, source: '云江市档案馆' },
    alt: { zh, en: null },
  });
  const before = edition({ terms, pictures: [elsewhere('a.png', '渡口')] });
  const after = edition({ terms, pictures: [elsewhere('a.png', '老渡口'), elsewhere('b.png', '渡船')] });
  expect(editionChanges(before, before, names)).toEqual([]);
  expect(editionChanges(before, after, names)).toMatchObject([
    { name: names.picture, from: { zh: '渡口（云江市档案馆）' }, to: { en: '老渡口 (云江市档案馆)' } },
    { from: null, to: { zh: '渡船（云江市档案馆）' } },
  ]);
});
