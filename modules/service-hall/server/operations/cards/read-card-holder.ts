import { implement } from '../../../../../kernel/server/operation.ts';
import { readCardHolder as contract } from '../../../contract/cards.ts';
import { wholeHolder } from '../../cards/present-holder.ts';

/** A holder: cards, what each economy said, advice. */
export const readCardHolder = implement(contract, (ctx, { holderId }) => wholeHolder(ctx, holderId));
