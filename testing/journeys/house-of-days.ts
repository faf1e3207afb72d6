/** A house of one journey alone, whose days go by when the journey says so, and whose mails arrive. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { civil } from '../../kernel/contract/office-time.ts';
import { openMailServer, type ReceivedMail } from '../mail-server.ts';
import { type Ended, runToEnd } from '../run-to-end.ts';
import { startHouse } from '../started-house.ts';
import { movedClock } from './moved-clock.ts';
import { copyOf, journeyHouse } from './start-house.ts';

const dayMs = 86_400_000;

export interface HouseOfDays {
  url: string;
  mails: readonly ReceivedMail[];
  /** Lets so many days go by. Whoever was signed in is so no longer. */
  pass(days: number): void;
  /** A day at the office, so many days from now. */
  day(from?: number): string;
  /** Stops it, and walks the chain of all it wrote down of itself. */
  stopAndVerify(): Promise<Ended>;
  end(): Promise<void>;
}

/** Starts it on a copy of the demonstration as it was first filled. */
export async function houseOfDays(): Promise<HouseOfDays> {
  const dataDir = copyOf(journeyHouse().untouched);
  const clock = join(dataDir, 'moved-clock');
  let ahead = 0;
  const move = (ms: number) => {
    ahead += ms;
    writeFileSync(clock, String(ahead));
  };
  move(0);
  const mail = await openMailServer();
  const preload = pathToFileURL(join(import.meta.dirname, 'moved-clock.ts')).href;
  const house = await startHouse({
    dataDir,
    env: {
      NODE_OPTIONS: `--import=${preload}`,
      [movedClock]: clock,
      SMTP_URL: mail.url,
      MAIL_FROM: 'hall@yunjiang.example',
    },
  });
  return {
    url: house.url,
    mails: mail.received,
    pass: (days) => move(days * dayMs),
    day: (from = 0) => civil('Asia/Shanghai', new Date(Date.now() + ahead + from * dayMs)).day,
    async stopAndVerify() {
      await house.stop();
      return runToEnd('bin/chancery.mjs', ['ledger', 'verify'], { DATA_DIR: dataDir });
    },
    async end() {
      await house.stop();
      await mail.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
