import type { HouseEvent } from '../kernel/server/context.ts';
import { reactions } from '../modules/service-hall/server/reactions.ts';
import type { HallHouse } from './hall-house.ts';
import { yunjiang } from './house.ts';

const program = { kind: 'system', module: 'service-hall', office: 'yunjiang' } as const;
const ofTheNight = reactions.filter(({ event }) =>
  ['service-hall.night', 'service-hall.nightPart', 'service-hall.caseTimeOver'].includes(event),
);

/** A night's work of the hall, each part and each case in a transaction of its own. Answers with what could not be done. */
export async function hallNight(house: HallHouse): Promise<HouseEvent[]> {
  const failed: HouseEvent[] = [];
  const nobody = { kind: 'office-night', id: '00000000-0000-7000-8000-000000000000' };
  let told: HouseEvent[] = [{ name: 'service-hall.night', subject: nobody }];
  while (told.length > 0) {
    const before = house.events.length;
    for (const event of told)
      for (const one of ofTheNight.filter(({ event: name }) => name === event.name))
        await house
          .as(program, yunjiang, (ctx) => one.run(ctx, event, undefined))
          .catch(() => failed.push(event));
    told = house.events.slice(before);
  }
  return failed;
}
