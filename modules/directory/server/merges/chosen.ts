import type { Takes } from '../../contract/merge.ts';
import type { NamedKind } from '../../contract/other-name.ts';
import { bodyColumns, nameColumns } from '../columns.ts';
import type { RecordRow } from '../core/merge/merge-plan.ts';
import { nameOfBody, nameOfPerson, shortOfBody } from '../present.ts';
import type { BodyTable, PersonTable } from '../tables.ts';

/** Two records, and which fields the survivor takes of the other. */
export interface Choice<Row> {
  survivor: Row;
  merged: Row;
  take: readonly Takes[];
}

/** The columns of the surviving person as they were chosen. */
export function chosenPerson({ survivor, merged, take }: Choice<PersonTable>) {
  const from = (field: Takes) => (take.includes(field) ? merged : survivor);
  const [zh, en] = [nameOfPerson(from('zh')), nameOfPerson(from('en'))];
  return {
    ...nameColumns({ order: zh.zh ? zh.order : en.order, zh: zh.zh, en: en.en, how: en.how }),
    economy: from('economy').economy,
    note: from('note').note,
  };
}

/** The columns of the surviving body as they were chosen. */
export function chosenBody({ survivor, merged, take }: Choice<BodyTable>) {
  const from = (field: Takes) => (take.includes(field) ? merged : survivor);
  const en = nameOfBody(from('en'));
  return bodyColumns({
    name: { zh: from('zh').name_zh, en: en.en, how: en.how },
    short: shortOfBody(from('short')),
    kind: from('kind').kind,
    parentId: from('parent').parent,
    economy: from('economy').economy,
  });
}

interface Halves {
  zh: string | null;
  en: string | null;
}

/** What of two names neither the chosen one says nor an other name of either record, as rows of other names. */
export function lostNames(
  of: { office: string; kind: NamedKind; id: string },
  before: readonly Halves[],
  said: readonly Halves[],
  newId: () => string,
): RecordRow[] {
  const unsaid = (half: 'zh' | 'en', text: string | null) =>
    said.some((name) => name[half] === text) ? null : text;
  const lost = before
    .map(({ zh, en }) => ({ zh: unsaid('zh', zh), en: unsaid('en', en) }))
    .filter(({ zh, en }) => zh !== null || en !== null);
  return lost.map(({ zh, en }) => ({
    office: of.office,
    id: newId(),
    version: 1,
    person: of.kind === 'person' ? of.id : null,
    body: of.kind === 'body' ? of.id : null,
    kind: zh === null ? 'former-spelling' : 'alias',
    text_zh: zh,
    text_en: en,
    used_from: null,
    used_to: null,
    note: null,
  }));
}
