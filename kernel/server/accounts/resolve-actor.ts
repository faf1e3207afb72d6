import type { Lang } from '../../contract/local-text.ts';
import type { Owed } from '../../contract/people.ts';
import type { Deputyship, Office, UserActor } from '../actor.ts';
import { refuse } from '../refusal.ts';
import { type Credentials, type Identity, identify, type Membership } from './identity.ts';
import type { Accounts } from './open.ts';

/** A person at work in one office. */
export interface ActingUser {
  actor: UserActor;
  office: Office;
  /** Chosen for the account. */
  language: Lang | null;
  demo: boolean;
  /** Who has duties of this person today. */
  handedTo: readonly Deputyship[];
}

/**
 * Who sends this request and in which office, or null when nobody is signed in. An office the person does not
 * belong to is refused alike whether it exists or not. Settled before any transaction opens.
 */
export async function resolveActor(
  accounts: Accounts,
  credentials: Credentials,
  askedOffice?: string,
): Promise<ActingUser | null> {
  const identity = await identify(accounts, credentials);
  return identity && actingIn(identity, askedOffice);
}

/** The person at work in the office asked for, else in the first of his or hers. */
export function actingIn(identity: Identity, askedOffice?: string): ActingUser {
  const { userId, email, memberships } = identity;
  const place =
    askedOffice === undefined
      ? memberships[0]
      : memberships.find((membership) => membership.office.code === askedOffice);
  if (!place) throw refuse('not-allowed', { reason: askedOffice === undefined ? noOffice : otherOffice });
  const { office, roles, name, deputyFor, handedTo } = place;
  return {
    actor: {
      kind: 'user',
      userId,
      name,
      email,
      office: office.code,
      roles,
      deputyFor,
      session: identity.session,
      owes: owedBy(identity, place),
    },
    office,
    language: identity.language,
    demo: identity.demo,
    handedTo,
  };
}

function owedBy(identity: Identity, place: Membership): Owed[] {
  return [
    ...(identity.mustChange ? (['password'] as const) : []),
    ...(place.demandsSecondFactor && !identity.hasSecondFactor ? (['second-factor'] as const) : []),
  ];
}

const noOffice = {
  zh: '您目前不属于任何机构，请与管理员联系。',
  en: 'you belong to no office at present. Ask the administrator.',
};
const otherOffice = {
  zh: '您不属于所指定的机构。',
  en: 'you do not belong to the office named.',
};
