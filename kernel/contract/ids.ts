import { z } from 'zod';

/** Ids are UUIDs (version 7: they sort by time of making). */
export const id = z.uuid();
export type Id = z.infer<typeof id>;

/** An office is named by its code: short, lower-case, never changed; it begins every key. */
export const officeCode = z.string().regex(/^[a-z][a-z0-9-]{1,30}$/);
export type OfficeCode = z.infer<typeof officeCode>;

/** Made by the sender of a write, once per intention: a repeat with the same id gets the first answer again. */
export const requestId = z.uuid();

/** A version number of a record. A change names the version it was made on; a stale one is refused. */
export const version = z.int().min(1);

/** Any subject of the house, wherever it lives: all the kernel and other modules know of it. */
export const subjectRef = z.object({ kind: z.string(), id });
export type SubjectRef = z.infer<typeof subjectRef>;
