import { Worker } from 'node:worker_threads';
import { refuse } from '../refusal.ts';
import { turns } from '../turns.ts';
import type { CellOut, ReadSheet } from './sheet.ts';
import { type SheetFaultKind, sheetFaults } from './sheet-fault.ts';

export type SheetTask =
  | { kind: 'read'; bytes: Uint8Array }
  | { kind: 'write'; rows: readonly CellOut[][]; name: string };

const mostMemory = { maxOldGenerationSizeMb: 640, maxYoungGenerationSizeMb: 64 };
const mostTime = 60_000;
/** Files made to fill the memory, handed in by the dozen, would end the house; two at once fill what two may. */
const inTurn = turns(2);

/** Reads a file as a sheet, in a thread of its own with bounds on memory and time; or refuses and says how to mend it. */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  const answer = await inThread<{ read: ReadSheet } | { fault: SheetFaultKind }>({ kind: 'read', bytes });
  if ('read' in answer) return answer.read;
  throw refuseSheet(answer.fault);
}

/** Makes a workbook of one sheet, in a thread of its own. */
export function makeXlsx(rows: readonly CellOut[][], name: string): Promise<Uint8Array> {
  return inThread<Uint8Array>({ kind: 'write', rows, name });
}

function refuseSheet(kind: SheetFaultKind) {
  return refuse('sheet-unreadable', { reason: sheetFaults[kind] });
}

function inThread<T>(task: SheetTask): Promise<T> {
  return inTurn(() => startThread(task));
}

/** A thread that runs out of memory or time has met a file made to do so. */
function startThread<T>(task: SheetTask): Promise<T> {
  return new Promise((done, failed) => {
    const thread = new Worker(new URL('./sheet-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: mostMemory,
    });
    const timer = setTimeout(() => {
      void thread.terminate();
      failed(refuseSheet('unpacked'));
    }, mostTime);
    thread.once('message', done);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuseSheet('unpacked') : error),
    );
    thread.once('exit', () => {
      clearTimeout(timer);
      failed(new Error('the thread that works on a sheet ended without an answer'));
    });
  });
}
