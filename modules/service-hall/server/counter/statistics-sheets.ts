import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type AnySheet, sheet } from '../../../../kernel/server/sheets/sheet.ts';
import { levelWords } from '../../contract/ratings.ts';
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
        { key: 'medianDays', name: { zh: '办结用时中位数（天）', en: 'Median days to the end' } },
      ],
      rows: services.map(({ service: { code, name }, ...one }) => [
        code,
        name.zh,
        name.en,
        ...[one.received, one.done, one.refused, one.withdrawn, one.open, one.late, one.medianDays],
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

const byRating = sheet({
  id: 'service-hall.by-rating',
  about: about({ zh: '评价', en: 'ratings' }),
  query: statisticsSpan,
  async read(ctx, span) {
    const { ratings } = await statisticsOf(ctx, span);
    const rows = [
      ...ratings.services.map(({ service, ...figures }) => ({ name: service.name, ...figures })),
      ...ratings.indicators.map((figures) => ({ ...figures, again: null })),
    ];
    return {
      name: { zh: '大厅统计-评价', en: 'hall-ratings' },
      columns: [
        { key: 'zh', name: { zh: '事项或指标', en: 'Service or indicator in Chinese' } },
        { key: 'en', name: { zh: '事项或指标英文', en: 'Service or indicator' } },
        { key: 'n', name: { zh: '评价数', en: 'Ratings' } },
        ...levelWords.map((name, at) => ({ key: `level${at + 1}`, name })),
        { key: 'mean', name: { zh: '平均', en: 'Mean' } },
        { key: 'again', name: { zh: '其中整改后再评', en: 'Of these, after a bad one was mended' } },
      ],
      rows: rows.map(({ name, n, levels, mean, again }) => [name.zh, name.en, n, ...levels, mean, again]),
    };
  },
});

/** The figures of the hall as files. */
export const statisticsSheets: AnySheet[] = [byService, byDay, byRating];
