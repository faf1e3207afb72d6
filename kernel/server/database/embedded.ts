import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';

/** What the thread is told: bytes of the protocol, or to close. */
export type Told = Uint8Array | 'close';
/** What the thread says: that it is open or closed, an answer, or what broke it. */
export type Said = 'open' | 'closed' | { bytes: Uint8Array<ArrayBuffer> } | { broken: Error };

/** What the thread begins with. */
export interface Opened {
  folder: string;
  program: WebAssembly.Module;
}

/** The embedded database, open in a thread of its own. */
export interface Embedded {
  /** A new line to it, for `pg.Client`. There is one session behind all of them: use one at a time. */
  line(): Duplex;
  close(): Promise<void>;
}

/**
 * Opens the embedded database of a folder in a thread: statements then run beside the program, on a core of their own,
 * and do not keep requests waiting. Like a socket, it keeps the process alive only while an answer is awaited.
 */
export async function openEmbeddedThread(folder: string): Promise<Embedded> {
  const opened: Opened = { folder, program: await compiled() };
  const thread = new Worker(new URL('./embedded-thread.ts', import.meta.url), { workerData: opened });
  const [said] = (await once(thread, 'message')) as [Said];
  if (typeof said === 'object' && 'broken' in said) {
    await thread.terminate();
    throw said.broken;
  }
  thread.unref();
  const waiting: ((said: Said) => void)[] = [];
  thread.on('message', (next: Said) => {
    waiting.shift()?.(next);
    if (waiting.length === 0) thread.unref();
  });
  const ask = (told: Told, answered: (said: Said) => void) => {
    thread.ref();
    waiting.push(answered);
    thread.postMessage(told, typeof told === 'string' ? [] : [told.buffer as ArrayBuffer]);
  };
  return {
    line: () => new Line(ask),
    async close() {
      await new Promise<Said>((resolve) => ask('close', resolve));
    },
  };
}

let program: Promise<WebAssembly.Module> | undefined;

/** PostgreSQL as WebAssembly, compiled once a process: each thread compiling it for itself takes seconds of a core. */
function compiled(): Promise<WebAssembly.Module> {
  const file = new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'));
  program ??= readFile(file).then((bytes) => WebAssembly.compile(bytes));
  return program;
}

type Ask = (told: Told, answered: (said: Said) => void) => void;

/** What `pg` takes for a socket: whatever is written goes to the thread whole, its answer comes back to be read. */
class Line extends Duplex {
  readonly #ask: Ask;

  constructor(ask: Ask) {
    super();
    this.#ask = ask;
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come: each has been asked for.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#pass(Uint8Array.from(chunk));
    done();
  }

  /** Parse, bind, execute and sync are written one by one and taken in one. */
  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#pass(joined(chunks.map(({ chunk }) => chunk)));
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  #pass(bytes: Uint8Array): void {
    // `X`, the end of the line, has no answer, and the session goes on without it.
    if (bytes[0] === 0x58) return;
    this.#ask(bytes, (said) => {
      if (typeof said === 'string') return;
      if ('broken' in said) this.destroy(said.broken);
      else if (said.bytes.length > 0 && !this.destroyed) this.push(said.bytes);
    });
  }
}

/** A copy, which can be given away: what `pg` writes lies in buffers it goes on using. */
function joined(chunks: readonly Buffer[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
