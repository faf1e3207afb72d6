import { z } from 'zod';
import { id } from '../../../../../kernel/contract/ids.ts';
import type { CellOut } from '../../../../../kernel/server/sheets/sheet.ts';
import { sheet } from '../../../../../kernel/server/sheets/sheet.ts';
import { cardServices } from '../../../contract/card-states.ts';
import { returnColumns, sentColumns } from '../../../contract/return-columns.ts';
import { usableEconomies } from '../economies.ts';
import type { RequestRecord } from '../queries.ts';
import type { Loaded } from '../standing.ts';
import { itemsOf, loadStandings, seenBatch } from './queries.ts';

/** A batch as it goes to the ministry, with the columns in which its return comes. */
export const batchSheet = sheet({
  id: 'service-hall.card-batch',
  about: {
    zh: '报部批次名单，附部里结果、卡号和各经济体答复的待填列。',
    en: 'A batch for the ministry, with columns for the outcome, the card and each economy’s answer.',
  },
  query: z.object({ batchId: id }),
  async read(ctx, { batchId }) {
    const batch = await seenBatch(ctx, batchId);
    const items = await itemsOf(ctx, batchId);
    const standings = await loadStandings(
      ctx,
      items.map(({ holder }) => holder),
    );
    const columns = [
      ...Object.entries({ ...sentColumns, ...returnColumns }).map(([key, name]) => ({ key, name })),
      ...usableEconomies.map(({ card, name }) => ({
        key: card,
        name: { zh: `${name.zh} ${card}`, en: `${name.en} ${card}` },
      })),
    ];
    return {
      name: { zh: `旅行卡报部-${batch.number}`, en: `travel-cards-${batch.number}` },
      columns,
      rows: items.map((item) => {
        const cells = [...cellsOf(item, standings.get(item.holder)!)];
        return [...cells, ...Array<CellOut>(columns.length - cells.length).fill(null)];
      }),
    };
  },
});

function cellsOf({ place, service }: RequestRecord, { holder }: Loaded): CellOut[] {
  return [
    place,
    cardServices[service].zh,
    holder.name_zh,
    holder.name_en,
    { day: holder.born },
    holder.passport,
    { day: holder.passport_ends },
    holder.firm_zh ?? holder.firm_en,
    holder.firm_code,
    holder.post_zh ?? holder.post_en,
  ];
}
