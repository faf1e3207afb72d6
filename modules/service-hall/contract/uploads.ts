/** What was found out about a file handed in, and about the numbers typed beside it. */
import { z } from 'zod';
import { both } from '../../../kernel/contract/local-text.ts';

/** `bad` cannot be used at all; `doubtful` may be, and the clerk decides; `note` only tells. */
export const uploadSeverity = z.enum(['bad', 'doubtful', 'note']);

/** One thing found, and what the applicant can do about it. */
export const uploadFinding = z.object({
  code: z.string(),
  severity: uploadSeverity,
  says: both,
  fix: both,
});
export type UploadFinding = z.infer<typeof uploadFinding>;

/** A way to cut a picture that mends what was found: a box in its upright pixels, and the size it becomes. */
export const offeredCut = z.object({
  box: z.object({ left: z.int(), top: z.int(), width: z.int(), height: z.int() }),
  width: z.int(),
  height: z.int(),
});
export type OfferedCut = z.infer<typeof offeredCut>;

/** What one upload is like. */
export const uploadReport = z.object({
  verdict: z.enum(['good', 'doubtful', 'bad']),
  findings: z.array(uploadFinding),
  /** Figures by name, such as `width`, `sharpness` or `background`; those that belong to this kind of file. */
  measured: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  cut: offeredCut.nullable(),
});
export type UploadReport = z.infer<typeof uploadReport>;

/** What the form says of the passport whose page is uploaded. */
export const typedPassport = z.object({
  surname: z.string().optional(),
  givenNames: z.string().optional(),
  number: z.string().optional(),
  birth: z.string().optional(),
  expiry: z.string().optional(),
  sex: z.string().optional(),
});
export type TypedPassport = z.infer<typeof typedPassport>;

/** What the applicant typed beside a file, by which it is cross-checked. */
export const typedBeside = z.object({
  /** The two lines at the foot of the passport's page, typed or scanned. */
  mrz: z.string().optional(),
  passport: typedPassport.optional(),
  creditCode: z.string().optional(),
  residentId: z.string().optional(),
});
export type TypedBeside = z.infer<typeof typedBeside>;
