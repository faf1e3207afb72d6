import { rmSync } from 'node:fs';
import { startHouse } from '../started-house.ts';

// The journeys run in processes of their own: what they need to know of the house goes through the environment.
const passed = 'CHANCERY_JOURNEY';

export interface JourneyHouse {
  url: string;
  demo: { email: string; password: string; role: string }[];
}

/** Starts one house for all journeys, on an empty data folder; answers with how to end it. */
export default async function startForJourneys(): Promise<() => Promise<void>> {
  if (process.env[passed]) return async () => undefined;
  const house = await startHouse();
  process.env[passed] = JSON.stringify({ url: house.url, demo: house.demo } satisfies JourneyHouse);
  return async () => {
    await house.stop();
    rmSync(house.dataDir, { recursive: true, force: true });
  };
}

/** The house the journeys go through. */
export function journeyHouse(): JourneyHouse {
  const known = process.env[passed];
  if (!known) throw new Error('no house was started for the journeys');
  return JSON.parse(known) as JourneyHouse;
}
