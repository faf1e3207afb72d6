import type { z } from 'zod';
import { isoDate } from '../../../../kernel/contract/dates.ts';
import { caseState } from '../../contract/case.ts';
import type { listCases } from '../../contract/handling.ts';

/** The filters of the list of cases, by their names in the address. */
export const caseFilters = [
  'state',
  'open',
  'service',
  'family',
  'stage',
  'assigned',
  'late',
  'dueBefore',
] as const;

type Asked = Pick<z.input<typeof listCases.input>, (typeof caseFilters)[number]>;

/** What the address asks the list for; what the contract would not take is left out. */
export function askedOf(search: Record<string, string>): Asked {
  const { state, service, family, stage, assigned, dueBefore } = search;
  const asked: Asked = {
    state: caseState.safeParse(state).data,
    open: search['open'] ? 'yes' : undefined,
    service,
    family,
    stage,
    assigned,
    late: search['late'] ? 'yes' : undefined,
    dueBefore: isoDate.safeParse(dueBefore).data,
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) as Asked;
}
