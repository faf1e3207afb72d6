import type { FastifyInstance } from 'fastify';
import type { Accounts } from '../accounts/open.ts';
import type { MigrationSet } from '../database/migrate.ts';
import type { MetricsSettings } from '../metrics/metrics.ts';
import type { HouseDeps } from '../transaction.ts';

/** How often one sender may ask. A person's requests are counted by person, a stranger's by address. */
export interface Limits {
  requestsPerMinute: number;
  /** Tries to sign in from one address. */
  signInsPerMinute: number;
  /** Tries to sign in to one account, from wherever. */
  signInsPerAccountPerHour: number;
  /** Readings of one calendar feed. */
  feedReadsPerHour: number;
}

export const usualLimits: Limits = {
  requestsPerMinute: 12_000,
  signInsPerMinute: 30,
  signInsPerAccountPerHour: 60,
  feedReadsPerHour: 120,
};

/** What the server is built from. `app` brings it together. */
export interface ServerDeps extends HouseDeps {
  /** Of the program, for the API document. */
  version: string;
  accounts: Accounts;
  /** All the migrations there are: the server is ready when each has been carried out. */
  migrations: MigrationSet[];
  /** Where people reach the house, `https://fao.yunjiang.example`; https makes the browser keep to it. */
  publicUrl: string;
  /** Believe `X-Forwarded-*`: only behind a proxy of one's own. */
  trustProxy?: boolean;
  limits?: Limits;
  /** The built staff app (`dist/web`). */
  webFolder: string;
  /** Style sheets put before the server's own on its few plain pages: the look's tokens. */
  lookSheets?: string[];
  /** Addresses of the built sheets that bring the Latin and Han faces to those pages. */
  fontSheets?: string[];
  /** The public site registers its pages here: `/` and `/o/:code/…`. */
  public?: (app: FastifyInstance) => void | Promise<void>;
  /** Measures requests and the house, and answers at `/metrics`. */
  metrics?: MetricsSettings | undefined;
  log?: LogSettings;
}

export interface LogSettings {
  level?: string;
  /** Where lines of JSON go; standard output unless said. */
  stream?: { write(line: string): void };
}
