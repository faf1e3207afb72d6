import { refuser } from '../../../kernel/server/refusal.ts';
import { directoryErrors } from '../contract/errors.ts';

/** `refuse` with the directory's own errors. */
export const refuse = refuser(directoryErrors);
