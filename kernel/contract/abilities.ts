import { z } from 'zod';
import { both } from './local-text.ts';

/** May this person do this now? `true`, or the reason why not, in both languages, to stand under the button. */
export const ability = z.union([z.literal(true), both]);
export type Ability = z.infer<typeof ability>;

/** What this person may do next with this thing, by verb. Every answer about one thing carries it. */
export const abilities = z.record(z.string(), ability);
export type Abilities = z.infer<typeof abilities>;
