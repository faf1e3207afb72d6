import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Office } from '../actor.ts';
import { loggedFault } from '../http/log.ts';
import { refuse } from '../refusal.ts';
import type { RouteDeps } from '../route.ts';
import { tooMany } from '../too-many.ts';
import { lookInOffice } from '../transaction.ts';
import { type ReadHeads, type Watcher, watchLedger } from './watch.ts';

/** A change is told within this time. */
const everyMs = 2_000;
/** After this many looks every watcher is asked anew whether he is still signed in; the line is kept open by it too. */
const looksBetweenCalls = 12;
/** Pages one process keeps a line open to; more go without, and are fresh when they are turned to. */
const atMost = 2_000;
/** So many seconds later one that went without may ask again. */
const afterFull = 60;

/** An open page, and how to tell it. */
export interface Line extends Watcher {
  stillThere: () => Promise<boolean>;
  response: ServerResponse;
}

/**
 * `/api/live`: a stream of server-sent events for an open page. It says only that something happened in the office;
 * what it was, the page asks for by the operations, under the person's own rights.
 */
export function mountLive(app: FastifyInstance, deps: RouteDeps, lines = new Set<Line>()): void {
  const offices = new Map<string, Office>();
  const watch = watchLedger(headsOf(deps, offices));
  let looks = 0;
  let timer: NodeJS.Timeout | undefined;
  let ending = false;

  async function tick(): Promise<void> {
    await watch.look();
    looks += 1;
    if (looks % looksBetweenCalls === 0) await Promise.all([...lines].map(call));
  }
  async function call(line: Line): Promise<void> {
    const isThere = await line.stillThere();
    // A page whose answer has not begun was looked at a moment ago.
    if (!line.response.headersSent) return;
    if (isThere) line.response.write(': here\n\n');
    else line.response.end('event: signed-out\ndata: 0\n\n');
  }
  function lookAgain(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void tick()
        .catch((error: Error) => app.log.error({ fault: loggedFault(error) }, 'open pages could not be told'))
        .finally(() => lines.size > 0 && lookAgain());
    }, everyMs).unref();
  }
  function open(line: Line): void {
    watch.add(line);
    lines.add(line);
    line.response.on('close', () => {
      watch.remove(line);
      lines.delete(line);
      if (lines.size === 0) clearTimeout(timer);
    });
    if (lines.size === 1) lookAgain();
  }

  app.get('/api/live', { schema: { hide: true } }, async (request, reply) => {
    const acting = await deps.actorOf(request);
    if (acting?.actor.kind !== 'user') throw refuse('not-signed-in');
    if (lines.size >= atMost) throw tooMany(afterFull);
    offices.set(acting.office.code, acting.office);
    open(lineOf(deps, request, reply, acting.office.code));
    // What stands there now is what the page reads: from here on it is told.
    await watch.look();
    begin(reply);
    if (ending) reply.raw.end();
  });
  app.addHook('preClose', async () => {
    ending = true;
    // One whose answer has not begun is ended as soon as it has.
    for (const { response } of lines) if (response.headersSent) response.end();
  });
}

function lineOf(deps: RouteDeps, request: FastifyRequest, reply: FastifyReply, office: string): Line {
  const response = reply.raw;
  return {
    office,
    response,
    changed(count) {
      // Until the answer has begun the page is still reading for the first time.
      if (response.headersSent) response.write(`event: changed\ndata: ${count}\n\n`);
    },
    stillThere: () =>
      deps.actorOf(request).then(
        (now) => now !== null,
        () => false,
      ),
  };
}

/** Answers, and leaves the answer open. */
function begin(reply: FastifyReply): void {
  const headers = reply.getHeaders() as OutgoingHttpHeaders;
  reply.hijack();
  reply.raw.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // A proxy that gathers answers would keep back what is to be told now.
    'x-accel-buffering': 'no',
  });
  reply.raw.write('retry: 5000\n\n');
}

function headsOf(deps: RouteDeps, offices: ReadonlyMap<string, Office>): ReadHeads {
  return async (codes) => {
    const heads = new Map<string, number>();
    for (const code of codes) {
      const office = offices.get(code)!;
      const system = { kind: 'system', module: 'live', office: code } as const;
      const { rows } = await lookInOffice(deps, system, office, (ctx) =>
        sql<{ lines: string }>`select coalesce(max(seq), 0) as lines from kernel.ledger
          where office = ${code}`.execute(ctx.db),
      );
      heads.set(code, Number(rows[0]?.lines ?? 0));
    }
    return heads;
  };
}
