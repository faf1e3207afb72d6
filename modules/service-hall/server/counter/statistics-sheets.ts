import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type AnySheet, sheet } from '../../../../kernel/server/sheets/sheet.ts';
import { statisticsSpan } from '../../contract/statistics.ts';
import { statisticsOf } from './statistics.ts';

function about({ zh, en }: Both): Both {
  return { zh: `大厅统计：${zh}。`, en: `Figures of the hall: ${en}.` };
}

const byService = sheet({
  id: 'service-hall.by-service',
  about: about({ zh: '按事项', en: 'by service' }),
  query: statisticsSpan,
  async read(ctx, span) {
    const { services } = await statisticsOf(ctx, span);
    return {
      name: { zh: '大厅统计-按事项', en: 'hall-by-service' },
      columns: [
        { key: 'code', name: { zh: '事项代码', en: 'Code' } },
        { key: 'zh', name: { zh: '事项', en: 'Service in Chinese' } },
        { key: 'en', name: { zh: '事项英文', en: 'Service' } },
        { key: 'received', name: { zh: '收件', en: 'Received' } },
        { key: 'done', name: { zh: '办结', en: 'Done' } },
        { key: 'refused', name: { zh: '不予受理或批准', en: 'Not accepted or refused' } },
        { key: 'withdrawn', name: { zh: '撤回或终止', en: 'Withdrawn or lapsed' } },
        { key: 'open', name: { zh: '在办', en: 'Open' } },
        { key: 'late', name: { zh: '逾期', en: 'Late' } },
      ],
      rows: services.map(({ service: { code, name }, received, done, refused, withdrawn, open, late }) => [
        code,
        name.zh,
        name.en,
        ...[received, done, refused, withdrawn, open, late],
      ]),
    };
  },
});

const byDay = sheet({
  id: 'service-hall.by-day',
  about: about({ zh: '按日', en: 'by day' }),
  query: statisticsSpan,
  async read(ctx, span) {
    const { days } = await statisticsOf(ctx, span);
    return {
      name: { zh: '大厅统计-按日', en: 'hall-by-day' },
      columns: [
        { key: 'day', name: { zh: '日期', en: 'Day' } },
        { key: 'received', name: { zh: '收件', en: 'Received' } },
        { key: 'done', name: { zh: '办结', en: 'Done' } },
        { key: 'tickets', name: { zh: '取号', en: 'Numbers taken' } },
        { key: 'served', name: { zh: '窗口办结', en: 'Numbers dealt with' } },
        { key: 'absent', name: { zh: '过号', en: 'Not there when called' } },
        { key: 'meanWait', name: { zh: '平均等候（分钟）', en: 'Mean wait (min)' } },
        { key: 'kept', name: { zh: '预约到场', en: 'Appointments kept' } },
        { key: 'missed', name: { zh: '预约未到', en: 'Appointments missed' } },
      ],
      rows: days.map(({ day, received, done, tickets, served, absent, meanWait, kept, missed }) => [
        { day },
        ...[received, done, tickets, served, absent, meanWait, kept, missed],
      ]),
    };
  },
});

/** The figures of the hall as files. */
export const statisticsSheets: AnySheet[] = [byService, byDay];
