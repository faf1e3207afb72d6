import { implement } from '../../../../kernel/server/operation.ts';
import { readServiceValues as contract } from '../../contract/values.ts';
import { presentValues } from '../values/present-values.ts';

/** The values of a service, with what its draft would change. */
export const readServiceValues = implement(contract, (ctx, { code }) => presentValues(ctx, code));
