import { implement } from '../../../../../kernel/server/operation.ts';
import { readStatistics as contract } from '../../../contract/statistics.ts';
import { statisticsOf } from '../../counter/statistics.ts';

/** What the hall did in a span of days. */
export const readStatistics = implement(contract, statisticsOf);
