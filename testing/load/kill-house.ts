import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../bench/houses.ts';
import { runToEnd } from '../run-to-end.ts';
import { type StartedHouse, startHouse } from '../started-house.ts';
import { acknowledged, lostOf, startWriters } from './writers.ts';
import { type Sender, send, senderTo, type Writing } from './writing.ts';

/** What many sudden ends left behind. */
export interface KillReport {
  kills: number;
  acknowledged: number;
  /** Sent and not answered when the end came; sent again with their request id, each became one record. */
  unanswered: number;
  lost: number;
  /** From starting again to being ready, in milliseconds. */
  readyMs: number[];
  /** What the ledger's walk or the doctor found wrong. */
  faults: string[];
}

const clerks = 6;

/**
 * Ends a house under load with SIGKILL at a random moment, again and again, and starts it anew on what is left. After
 * each time the ledger is walked, everything acknowledged is read, and what had no answer is sent once more.
 */
export async function killAgainAndAgain(
  { env }: Engine,
  dataDir: string,
  kills: number,
  told: (report: KillReport) => void = () => undefined,
): Promise<KillReport> {
  const report: KillReport = { kills: 0, acknowledged: 0, unanswered: 0, lost: 0, readyMs: [], faults: [] };
  const all: Writing[] = [];
  let house = await startHouse({ dataDir, env, entry: 'bin/start.mjs' });
  let sender = await senderTo(house);
  try {
    while (report.kills < kills) {
      const written = await writeUntilKilled(house, sender);
      house = await startHouse({ dataDir, env, entry: 'bin/start.mjs' });
      sender = await senderTo(house);
      report.kills += 1;
      report.readyMs.push(house.readyMs);
      report.acknowledged += acknowledged(written).length;
      report.lost += (await lostOf(sender, written)).length;
      report.unanswered += await sendAgain(sender, written, report);
      report.faults.push(...(await faultsOf(dataDir, env, ['ledger', 'verify'])));
      all.push(...written);
      told(report);
    }
    const gone = await lostOf(sender, all);
    report.faults.push(...gone.map(({ requestId }) => `gone at the end: ${requestId}`));
    report.faults.push(...(await faultsOf(dataDir, env, ['doctor'])));
  } finally {
    await house.stop();
  }
  return report;
}

async function writeUntilKilled(house: StartedHouse, sender: Sender): Promise<Writing[]> {
  const writers = await startWriters(sender, clerks);
  await wait(50 + Math.random() * 2_500);
  await house.kill();
  await writers.stop();
  if (writers.refused.length > 0) throw new Error(`refused: ${writers.refused[0]}`);
  return writers.written;
}

/** A request id of which nobody knows whether it was carried out becomes exactly one record. */
async function sendAgain(
  sender: Sender,
  written: readonly Writing[],
  { faults }: KillReport,
): Promise<number> {
  const unanswered = written.filter(({ answer }) => !answer);
  for (const writing of unanswered) {
    const answers = [await send(sender, writing), await send(sender, writing)];
    const ids = new Set(answers.map(({ text }) => (JSON.parse(text) as { id: string }).id));
    if (answers.some(({ status }) => status !== 200) || ids.size !== 1)
      faults.push(`sent again: ${answers.map(({ status, text }) => `${status} ${text}`).join(' | ')}`);
    else writing.answer = JSON.parse(answers[0]!.text) as { id: string };
  }
  return unanswered.length;
}

async function faultsOf(dataDir: string, env: Record<string, string>, command: string[]): Promise<string[]> {
  const { exit, stdout, stderr } = await runToEnd('bin/chancery.mjs', command, { ...env, DATA_DIR: dataDir });
  return exit === 0 ? [] : [`${command.join(' ')} ended with ${exit}: ${stdout}${stderr}`];
}
