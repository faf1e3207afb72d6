import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverTemplate } from './database.ts';
import { newDataDir, startHouse } from './started-house.ts';
import { template } from './template.ts';

/** A house with the demonstration office in it, at rest: its data folder and, on a server, the database that goes with it. To be copied. */
export interface FilledHouse {
  dataDir: string;
  database?: string;
}

/**
 * Filling the demonstration takes half a minute, copying it a second: it is done once a machine for a program and a day. On a server
 * it is done once there, for the ids of its rows are those of its files.
 */
export async function filledHouse(server?: string): Promise<FilledHouse> {
  const name = `filled_${digestOfToday()}`;
  if (!server) return { dataDir: await template(name, (folder) => fill(folder)) };
  const made = await serverTemplate(server, `chancery_${name}`, async (url) => {
    const folder = newDataDir();
    await fill(folder, { DATABASE_URL: url });
    return folder;
  });
  return { dataDir: made.note, database: made.name };
}

async function fill(dataDir: string, env: Record<string, string> = {}): Promise<void> {
  const house = await startHouse({ dataDir, env });
  const { exit } = await house.stop();
  if (exit !== 0) throw new Error(`the house that was filled ended with ${exit}:\n${house.said()}`);
}

/** The program and what it fills with, as they are, and the day, from which the demonstration's own days are reckoned. */
function digestOfToday(): string {
  const root = join(import.meta.dirname, '..');
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10));
  for (const file of globSync('{kernel,modules,app,reference}/**/*.{ts,sql,json,csv,typ}', {
    cwd: root,
  }).sort())
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
