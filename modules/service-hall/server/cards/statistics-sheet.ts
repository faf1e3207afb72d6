import { sheet } from '../../../../kernel/server/sheets/sheet.ts';
import { readCardStatistics as contract } from '../../contract/card-statistics.ts';
import { readCardStatistics } from '../operations/cards/read-card-statistics.ts';

/** The figures by economy, as a file. */
export const cardStatisticsSheet = sheet({
  id: 'service-hall.card-statistics',
  about: { zh: '旅行卡各经济体统计。', en: 'Figures of travel cards by economy.' },
  query: contract.input,
  async read(ctx, query) {
    const { economies } = await readCardStatistics.run(ctx, query, undefined);
    return {
      name: { zh: '旅行卡统计', en: 'travel-card-figures' },
      columns: [
        { key: 'code', name: { zh: '代码', en: 'Code' } },
        { key: 'zh', name: { zh: '经济体', en: 'Economy (Chinese)' } },
        { key: 'en', name: { zh: '经济体（英文）', en: 'Economy' } },
        { key: 'sent', name: { zh: '送出', en: 'Sent' } },
        { key: 'granted', name: { zh: '同意', en: 'Granted' } },
        { key: 'refused', name: { zh: '未同意', en: 'Not granted' } },
        { key: 'pending', name: { zh: '等答复', en: 'Waiting' } },
        { key: 'median', name: { zh: '中位天数', en: 'Median days' } },
        { key: 'p90', name: { zh: '九成天数', en: 'Nine in ten within' } },
        { key: 'n', name: { zh: '已答复件数', en: 'Answered cases' } },
      ],
      rows: economies.map((one) => [
        one.code,
        one.name.zh,
        one.name.en,
        one.sent,
        one.granted,
        one.refused,
        one.pending,
        one.median,
        one.p90,
        one.n,
      ]),
    };
  },
});
