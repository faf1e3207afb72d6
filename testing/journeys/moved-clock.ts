/** Loaded into a house before its program: its `Date` is ahead of the machine's by as many milliseconds as a file says. */
import { readFileSync } from 'node:fs';

/** The setting that names the file. */
export const movedClock = 'CHANCERY_MOVED_CLOCK';

const file = process.env[movedClock];
if (file) moveDate(file);

function moveDate(from: string): void {
  let ahead: number | null = null;
  // Read once in each turn of the event loop: whatever is asked after the file was written comes in a later turn.
  function now(): number {
    if (ahead === null) {
      ahead = Number(readFileSync(from, 'utf8'));
      setImmediate(() => {
        ahead = null;
      }).unref();
    }
    return machineNow() + ahead;
  }
  const machineNow = Date.now;
  globalThis.Date = new Proxy(Date, {
    construct: (date, given, as) => Reflect.construct(date, given.length === 0 ? [now()] : given, as) as Date,
    get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
  });
}
