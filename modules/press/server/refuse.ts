import { refuser } from '../../../kernel/server/refusal.ts';
import { pressErrors } from '../contract/errors.ts';

/** `refuse` with the press module's own errors. */
export const refuse = refuser(pressErrors);
