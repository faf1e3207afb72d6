import { z } from 'zod';
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import { both } from '../../../../kernel/contract/local-text.ts';
import { loadReference } from '../../../../kernel/server/reference/load.ts';
import { datedRow } from '../../../../kernel/server/reference/on-day.ts';
import { type RatingChannel, ratingChannel } from '../../contract/ratings.ts';

const row = datedRow({ channel: ratingChannel, id: z.string().regex(/^[a-z]+$/), name: both });
const { rows } = loadReference('rating-indicators.json', row);

/** What is rated of a case that was closed that day: as the list held then, whenever it is rated. */
export function indicatorsOn(channel: RatingChannel, day: IsoDate) {
  return rows
    .filter((one) => one.channel === channel && one.from <= day && (one.until ?? day) >= day)
    .map(({ id, name }) => ({ id, name }));
}

/** Every indicator there is or was, once. */
export const everyIndicator = rows
  .map(({ id, name }) => ({ id, name }))
  .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at);

/** The name of an indicator, whenever it was in use. */
export function indicatorName(channel: RatingChannel, id: string) {
  return rows.find((one) => one.channel === channel && one.id === id)?.name ?? { zh: id, en: id };
}
