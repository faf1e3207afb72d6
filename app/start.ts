/** Starts the house: `npm start` runs this once everything is installed and built. */
import { FolderRefusal } from '../kernel/server/control/socket-path.ts';
import { busyExit } from '../kernel/server/control/take-folder.ts';
import { type RunningHouse, runHouse } from './server/run-house.ts';
import { oneLine, StartRefusal, twoLines } from './server/say.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env);
if ('faults' in settings) {
  for (const fault of settings.faults) process.stderr.write(twoLines(fault));
  process.exitCode = 2;
} else {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // Asked a second time it does not wait for anybody; the database is safe against that.
      if (stopping.signal.aborted) process.exit(1);
      stopping.abort();
    });
  }
  try {
    const running = await runHouse(settings, (said) => process.stdout.write(`${oneLine(said)}\n`));
    announce(running);
    if (!stopping.signal.aborted) {
      await new Promise((resolve) => stopping.signal.addEventListener('abort', resolve, { once: true }));
    }
    await running.stop();
  } catch (error) {
    process.exitCode = explain(error);
  }
}

function announce({ url, demo }: RunningHouse): void {
  for (const { email, password, role } of demo) process.stdout.write(`demo: ${email} ${password} ${role}\n`);
  process.stdout.write(`Ready: ${url}\n`);
}

function explain(error: unknown): number {
  if (error instanceof FolderRefusal || error instanceof StartRefusal) {
    process.stderr.write(twoLines(error.both));
    return error instanceof FolderRefusal ? busyExit : error.exit;
  }
  throw error;
}
