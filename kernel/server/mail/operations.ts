import type { AnyOperation } from '../operation.ts';
import { chooseOperation } from './choose-notices.ts';
import { listMailOperation } from './list-mail.ts';
import { readChoicesOperation } from './read-choices.ts';
import { readMailOperation } from './read-mail.ts';
import { sendTrialOperation } from './send-trial.ts';

/** What can be done with mail. */
export const mailOperations: AnyOperation[] = [
  readChoicesOperation,
  chooseOperation,
  readMailOperation,
  listMailOperation,
  sendTrialOperation,
];
