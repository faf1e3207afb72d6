import type { Both, Lang } from '../../../kernel/contract/local-text.ts';
import { instantWords } from '../../../kernel/contract/office-time.ts';
import type { DeskItem } from '../../../kernel/contract/shell.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { isYourTurn, titleOfRow } from './present.ts';
import type { ReleaseRecord } from './queries.ts';

const stamps = {
  draft: { zh: '待改', en: 'To mend' },
  submitted: { zh: '待核', en: 'To approve' },
  approved: { zh: '待发', en: 'To publish' },
} as const;

/** A release on the desk: whose turn it is and what is asked, in a sentence. */
export function deskItemOf(ctx: Ctx, row: ReleaseRecord, author: Both, link: string): DeskItem {
  const mine = isYourTurn(ctx.actor, row);
  const late = isLate(ctx, row);
  return {
    ref: { kind: 'release', id: row.id },
    link,
    title: titleOfRow(row),
    what: whatOf(ctx, row, author, mine),
    mark: late ? 'late' : mine ? 'mine' : 'waiting',
    due: row.day,
    since: row.changed_at.toISOString(),
    ...(row.state in stamps ? { stamp: stampOf(row) } : {}),
  };
}

/** What it waits for, in a word; with changes asked for, that they are made. */
function stampOf({ state, changes_open }: ReleaseRecord): Both {
  return stamps[changes_open > 0 ? 'draft' : (state as keyof typeof stamps)];
}

/** Past its day and not out, or held up; what is planned goes out by itself. */
export function isLate(ctx: Ctx, row: ReleaseRecord): boolean {
  return row.held_up_at !== null || (row.goes_out_at === null && row.day < ctx.today);
}

function whatOf(ctx: Ctx, row: ReleaseRecord, author: Both, mine: boolean): Both {
  const open = openOf(row);
  if (row.state === 'draft') {
    if (!mine) return { zh: `${author.zh}起草中${open.zh}`, en: `${author.en} is drafting it${open.en}` };
    if (row.sent_back_with !== null)
      return { zh: `退回请您修改：${row.sent_back_with}`, en: `Sent back to you: ${row.sent_back_with}` };
    if (row.changes_open === 0) return { zh: `您起草中${open.zh}`, en: `Your draft${open.en}` };
  }
  if (row.changes_open > 0) return changesOf(row, author, mine);
  if (row.state === 'submitted') {
    return mine
      ? {
          zh: `${author.zh}提交，待您核准${open.zh}`,
          en: `${author.en} submitted it for your approval${open.en}`,
        }
      : {
          zh: `已提交，等审校或主任核准${open.zh}`,
          en: `Submitted; waits for a reviser or the director${open.en}`,
        };
  }
  if (row.goes_out_by !== null) return plannedOf(ctx, row);
  return mine
    ? { zh: '已核准，可以发布', en: 'Approved; ready to publish' }
    : { zh: '已核准，等待发布', en: 'Approved; waits to be published' };
}

/** What was asked to be changed, and by whom it is to be answered. */
function changesOf({ changes_open: count }: ReleaseRecord, author: Both, mine: boolean): Both {
  const places = count === 1 ? 'one place' : `${count} places`;
  return mine
    ? { zh: `请看${count}处修改意见`, en: `Changes are asked for at ${places}` }
    : { zh: `等${author.zh}处理${count}处修改意见`, en: `Waits for ${author.en} to look at ${places}` };
}

/** When it goes out by itself, or why it did not. */
function plannedOf(ctx: Ctx, row: ReleaseRecord): Both {
  const at = (lang: Lang) =>
    instantWords(lang, ctx.office.timeZone, row.goes_out_at ?? row.held_up_at!, ctx.today);
  if (row.goes_out_at !== null)
    return { zh: `定于${at('zh')}自动发布`, en: `Goes out by itself on ${at('en')}` };
  const open = openOf(row);
  return {
    zh: `原定${at('zh')}自动发布，未能发布${open.zh}`,
    en: `Should have gone out on ${at('en')} and was held up${open.en}`,
  };
}

/** What the checks still hold open, as it follows the sentence. */
function openOf({ errors, warnings }: ReleaseRecord): Both {
  if (errors > 0) {
    return {
      zh: `，有${errors}处错误`,
      en: errors === 1 ? ', one error open' : `, ${errors} errors open`,
    };
  }
  if (warnings > 0) {
    return {
      zh: `，有${warnings}项提醒`,
      en: warnings === 1 ? ', one warning to look at' : `, ${warnings} warnings to look at`,
    };
  }
  return { zh: '，检查已过', en: ', checks passed' };
}
