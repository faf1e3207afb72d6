import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { KeptKind, RecordRow } from '../core/merge/merge-plan.ts';
import type { UndoFault } from '../core/merge/undo-plan.ts';

const words: Record<KeptKind, Both> = {
  person: { zh: '人员', en: 'the person' },
  body: { zh: '机构', en: 'the body' },
  post: { zh: '职务', en: 'the post' },
  'other-name': { zh: '其他名称', en: 'the other name' },
};

/** Why a merge cannot be taken back, with the name of what stands in the way. */
export function reasonOf({ why, kind, row }: UndoFault): Both {
  const title = { zh: titleOf(row, 'zh'), en: titleOf(row, 'en') };
  const what = { zh: `${words[kind].zh}“${title.zh}”`, en: `${words[kind].en} “${title.en}”` };
  switch (why) {
    case 'survivor-gone':
      return {
        zh: `保留的${what.zh}后来又并入别的记录，请先撤销那一次合并。`,
        en: `${what.en} was itself merged since. Take that merge back first.`,
      };
    case 'changed':
      return {
        zh: `${what.zh}在合并之后又有改动。请把改动改回，或分别更正。`,
        en: `${what.en} was changed after the merge. Change it back first, or enter the other record anew.`,
      };
    case 'refers-to-gone':
      return {
        zh: `${what.zh}所属的记录已不在名录中，请先恢复它。`,
        en: `what ${what.en} belongs to is no longer in the directory. Bring that back first.`,
      };
  }
}

function titleOf(row: RecordRow, lang: 'zh' | 'en'): string {
  const other = lang === 'zh' ? 'en' : 'zh';
  const columns = [lang, other].flatMap((half) => [
    `full_${half}`,
    `name_${half}`,
    `title_${half}`,
    `text_${half}`,
  ]);
  return String(columns.map((column) => row[column]).find((text) => text != null) ?? '');
}
