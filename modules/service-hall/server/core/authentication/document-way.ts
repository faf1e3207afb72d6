import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { DocumentWay } from '../../../contract/authentication.ts';

/** A party to the Apostille Convention, as the reference data have it. */
export interface Member {
  code: string;
  /** The day it came, or will come, into force there. */
  from: IsoDate;
}

/** The parties as known, and between whom and China it is not in force. */
export interface Membership {
  members: readonly Member[];
  /** Codes of parties it does not bind towards China. */
  exceptChina: readonly string[];
  /** The last day the data answer for. */
  coveredUntil: IsoDate;
}

type Way = Pick<DocumentWay, 'way' | 'reason' | 'since' | 'provisional'>;

/** Parts of one country: documents between them take neither way. */
const withinChina = ['CN', 'HK', 'MO', 'TW'];

/** Which way a document made here takes to be used in an economy on a day. */
export function documentWay(
  { members, exceptChina, coveredUntil }: Membership,
  to: string,
  on: IsoDate,
): Way {
  const provisional = on > coveredUntil;
  if (withinChina.includes(to))
    return { way: 'neither', reason: 'within-china', since: null, provisional: false };
  const since = dayOf(members, to);
  const china = dayOf(members, 'CN');
  const legalisation = (reason: Way['reason']): Way => ({ way: 'legalisation', reason, since, provisional });
  if (since === null) return legalisation('not-member');
  if (exceptChina.includes(to)) return legalisation('not-between');
  if (china === null || china > on) return legalisation('before-china');
  if (since > on) return legalisation('not-yet');
  return { way: 'apostille', reason: 'member', since, provisional };
}

function dayOf(members: readonly Member[], code: string): IsoDate | null {
  return members.find((member) => member.code === code)?.from ?? null;
}
