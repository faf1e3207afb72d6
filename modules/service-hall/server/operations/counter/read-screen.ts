import { implement } from '../../../../../kernel/server/operation.ts';
import { readScreen as contract } from '../../../contract/counter.ts';
import { counterScreenOf } from '../../counter/screen.ts';

/** The call screen, for anybody. */
export const readScreen = implement(contract, counterScreenOf);
