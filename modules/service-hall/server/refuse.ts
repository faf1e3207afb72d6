import { refuser } from '../../../kernel/server/refusal.ts';
import { hallErrors } from '../contract/errors.ts';

/** A refusal of the service hall or of the kernel. */
export const refuse = refuser(hallErrors);
