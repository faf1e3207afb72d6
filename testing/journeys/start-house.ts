import { cpSync, rmSync } from 'node:fs';
import { filledHouse } from '../filled-house.ts';
import { newDataDir, type StartedHouse, startHouse } from '../started-house.ts';

/** How many journeys are under way at once, each in a house of its own: they do not tread on each other's rows. */
export const houses = 2;

// The journeys run in processes of their own: what they need to know of the houses goes through the environment.
const passed = 'CHANCERY_JOURNEY';

export interface JourneyHouse {
  url: string;
  demo: { email: string; password: string; role: string }[];
  /** The data folder as it was filled, in which no house stands: a journey may start one of its own on a copy. */
  untouched: string;
}

/** Starts a house for each worker, all on copies of one filled data folder; answers with how to end them. */
export default async function startForJourneys(): Promise<() => Promise<void>> {
  if (process.env[passed]) return async () => undefined;
  const { dataDir: untouched } = await filledHouse();
  const folders = Array.from({ length: houses }, () => copyOf(untouched));
  const started = await Promise.all(folders.map((dataDir) => startHouse({ dataDir })));
  process.env[passed] = JSON.stringify(
    started.map(({ url, demo }): JourneyHouse => ({ url, demo, untouched })),
  );
  return async () => {
    await Promise.all(started.map(endHouse));
  };
}

/** A copy of a data folder nothing runs on. */
export function copyOf(folder: string): string {
  const copy = newDataDir();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

async function endHouse(house: StartedHouse): Promise<void> {
  await house.stop();
  rmSync(house.dataDir, { recursive: true, force: true });
}

/** The house the journeys of this worker go through. */
export function journeyHouse(): JourneyHouse {
  const known = process.env[passed];
  if (!known) throw new Error('no house was started for the journeys');
  const worker = Number(process.env.TEST_PARALLEL_INDEX ?? '0');
  return (JSON.parse(known) as JourneyHouse[])[worker]!;
}
