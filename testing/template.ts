import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A folder made once a machine, whichever process comes first, and copied from then on. */
export async function template(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const made = join(tmpdir(), `${templates}${name}`);
  const lock = `${made}.lock`;
  while (!existsSync(made)) {
    if (!taken(lock)) {
      await wait(200);
      continue;
    }
    // Whoever waits sees that its holder is alive.
    const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), 10_000);
    try {
      if (existsSync(made)) continue;
      sweep();
      const making = `${made}.${randomBytes(6).toString('hex')}`;
      await make(making);
      renameSync(making, made);
    } finally {
      clearInterval(beat);
      rmdirSync(lock);
    }
  }
  utimesSync(made, new Date(), new Date());
  return made;
}

const templates = 'chancery-template-';
const daysKept = 2;

/** Templates nobody copied for days are of steps that were changed since. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(templates))) {
    const folder = join(tmpdir(), name);
    const since = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > daysKept * 24 * 60 * 60 * 1000) rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes the lock, also one whose holder died on the way. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (Date.now() - since > 180_000) rmSync(lock, { recursive: true, force: true });
  return false;
}
