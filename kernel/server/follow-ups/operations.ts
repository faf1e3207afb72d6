import type { AnyOperation } from '../operation.ts';
import { finishOperation } from './finish.ts';
import { handOverOperation } from './hand-over.ts';
import { listOperation } from './list.ts';
import { moveDueOperation } from './move-due.ts';
import { openOperation } from './open.ts';
import { listOwnersOperation, readOperation } from './read.ts';
import { withdrawOperation } from './withdraw.ts';

/** What can be done with follow-ups. */
export const followUpOperations: AnyOperation[] = [
  listOperation,
  listOwnersOperation,
  readOperation,
  openOperation,
  finishOperation,
  withdrawOperation,
  handOverOperation,
  moveDueOperation,
];
