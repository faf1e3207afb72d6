import type { Office } from '../actor.ts';
import type { HouseDeps } from '../transaction.ts';
import type { Auth } from './auth.ts';
import type { Identity } from './identity.ts';
import { type Remembered, rememberFor } from './remembered.ts';
import { keptSecret } from './secret.ts';
import { sessionCookieName } from './session-cookie.ts';

/** The accounts of the installation, opened once at start: who may sign in, and who a request comes from. */
export interface Accounts {
  house: HouseDeps;
  /** The sign-in library. It is loaded when first asked for: a tenth of a start would go into it. */
  auth(): Promise<Auth>;
  /** Name of the cookie that holds the session. */
  sessionCookie: string;
  identities: Remembered<Identity | null>;
  offices: Remembered<OfficeEntry[]>;
  /** Encrypts and fingerprints what accounts keep secret. */
  key: string;
}

/** An office and the host names its public site answers to. */
export interface OfficeEntry {
  office: Office;
  hosts: string[];
}

// Long enough to spare the database, short enough that another process's change is seen at once by people.
const rememberedMs = 5_000;

/** Opens the accounts on the house's database. `publicUrl` is where people reach the house; https makes cookies secure. */
export async function openAccounts(house: HouseDeps, settings: { publicUrl: string }): Promise<Accounts> {
  const secret = await keptSecret(house.db, 'session');
  let auth: Promise<Auth> | undefined;
  return {
    house,
    auth() {
      auth ??= import('./auth.ts').then(({ openAuth }) => openAuth(house, secret, settings.publicUrl));
      return auth;
    },
    sessionCookie: sessionCookieName(settings.publicUrl),
    identities: rememberFor(rememberedMs, house.clock),
    offices: rememberFor(rememberedMs, house.clock),
    key: await keptSecret(house.db, 'accounts'),
  };
}

/** After any change of accounts: what was remembered may no longer hold. */
export function forgetAll(accounts: Accounts): void {
  accounts.identities.forget();
  accounts.offices.forget();
}
