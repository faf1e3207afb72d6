import { implement } from '../../../../../kernel/server/operation.ts';
import { readStageTimes as contract } from '../../../contract/statistics.ts';
import { stageTimesOf } from '../../counter/stage-times.ts';

/** How long cases stayed in the stages they left in a span of days. */
export const readStageTimes = implement(contract, stageTimesOf);
