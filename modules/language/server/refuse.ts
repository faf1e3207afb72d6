import { refuser } from '../../../kernel/server/refusal.ts';
import { languageErrors } from '../contract/errors.ts';

/** `refuse` with the language module's own errors. */
export const refuse = refuser(languageErrors);
