import { expect, test } from 'vitest';
import { proposeConcept } from '../../contract/terms.ts';
import { editionChanges } from './edition-changes.ts';

const names = {
  field: { zh: '领域', en: 'Field' },
  definition: { zh: '定义', en: 'Definition' },
  source: { zh: '出处', en: 'Source' },
  note: { zh: '说明', en: 'Note' },
};
const edition = (said: object) => proposeConcept.input.parse(said);

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
