/** The thread of the embedded database: what comes in is PostgreSQL's protocol, and so is what goes back. */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { Opened, Said, Told } from './embedded.ts';

const port = parentPort!;
const { folder, program } = workerData as Opened;

// Getting PostgreSQL's usual 128 MB from the machine takes half of opening; what is not in these, the system keeps at hand.
const buffers = '32MB';

try {
  const pglite = await PGlite.create({
    dataDir: folder,
    pgliteWasmModule: program,
    startParams: [...PGlite.defaultStartParams, '-c', `shared_buffers=${buffers}`],
  });
  let last: Promise<void> = Promise.resolve();
  port.on('message', (told: Told) => {
    // One after the other, in the order they came.
    last = last.then(() => carryOut(pglite, told)).catch((error: Error) => say({ broken: error }));
  });
  say('open');
} catch (error) {
  say({ broken: error as Error });
}

function say(said: Said, passed: ArrayBuffer[] = []): void {
  port.postMessage(said, passed);
}

async function carryOut(pglite: PGlite, told: Told): Promise<void> {
  if (told === 'close') {
    await pglite.close();
    say('closed');
    port.close();
    return;
  }
  const answer = await pglite.execProtocolRaw(told);
  // A copy of its own, because what is answered lies in the memory of the database.
  const bytes = answer.slice();
  say({ bytes }, [bytes.buffer]);
}
