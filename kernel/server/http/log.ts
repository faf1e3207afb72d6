import type { FastifyServerOptions } from 'fastify';
import type { LogSettings } from './deps.ts';

/** A fault as the log may hold it. */
type LoggedFault = {
  type: string;
  message: string;
  stack: string;
  code?: string;
  /** Names of the database's, never values. */
  constraint?: string;
  table?: string;
};

/**
 * The log: lines of JSON with request id, operation, status, time taken and office. No address, query, body, header
 * or name ever enters it: requests and answers are written out here, and faults without the values they quote.
 */
export function loggerOptions({
  level = 'info',
  stream,
}: LogSettings = {}): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    ...(stream ? { stream } : {}),
    base: undefined,
    serializers: {
      req: (request: { id: string; method: string; routeOptions?: { url?: string | undefined } }) => ({
        id: request.id,
        method: request.method,
        route: request.routeOptions?.url,
      }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      err: loggedFault,
    },
    formatters: { log: withoutPersonal },
  };
}

const personal = new Set(
  'email password phone name token cookie authorization body query ip headers url remoteAddress'.split(' '),
);

/** Against a line somebody adds one day: fields that hold such things are left out, however deep. */
function withoutPersonal(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (personal.has(name)) continue;
    kept[name] = isPlain(value) ? withoutPersonal(value) : value;
  }
  return kept;
}

/** Requests, answers and errors are no plain objects: the serializers write those out. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** What of an error may be kept: where it happened and of what kind, not the values it happened on. */
export function loggedFault(error: Error): LoggedFault {
  const { code, constraint, table } = error as Error & Partial<LoggedFault>;
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(table === undefined ? {} : { table }),
    // A database's message quotes the row; its code and constraint say enough.
    message: isDatabaseFault(error) ? 'refused by the database' : withoutValues(error.message),
    stack: framesOf(error),
  };
}

function isDatabaseFault(error: Error): boolean {
  return 'severity' in error && 'routine' in error;
}

/** A message with everything quoted, every address, every number of length and everything not Latin left out. */
function withoutValues(message: string): string {
  return message
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/g, '…')
    .replace(/\S+@\S+/g, '…')
    .replace(/\d{5,}/g, '…')
    .replace(/[^\x20-\x7e]+/g, '…')
    .slice(0, 300);
}

function framesOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n');
  return lines
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join('\n');
}
