import { z } from 'zod';
import { both } from '../../../../../kernel/contract/local-text.ts';
import { origin } from '../../../contract/definition.ts';

const size = z.tuple([z.int().min(1), z.int().min(1)]);

/** What a portrait for one purpose must be like. Standards disagree, so each is a profile with its source. */
export const portraitProfile = z.strictObject({
  id: z.string(),
  name: both,
  /** Width to height, and by how much it may be off, as a share. */
  ratio: size,
  ratioSlack: z.number(),
  /** In pixels, width and height. `unusable`: nothing smaller can be printed at all. */
  pixels: z.strictObject({ unusable: size, least: size, most: size, best: size }),
  bytes: z.strictObject({ least: z.int(), most: z.int() }).nullable(),
  /** Brightness 0 to 255 of the strips at the sides and the top. */
  background: z.strictObject({ least: z.number(), mostSpread: z.number(), mostTint: z.number() }),
  /** Mean brightness of the middle, where the face is. */
  exposure: z.strictObject({ least: z.number(), most: z.number() }),
  leastSharpness: z.number(),
  origins: z.array(origin).min(1),
});
export type PortraitProfile = z.infer<typeof portraitProfile>;

/** What a signature in its frame must be like. */
export const signatureFrame = z.strictObject({
  id: z.string(),
  ratio: size,
  ratioSlack: z.number(),
  pixels: z.strictObject({ unusable: size, most: size, best: size }),
  /** Brightness of the paper; by how much ink is darker; shares of the frame. */
  paper: z.number(),
  inkBelowPaper: z.number(),
  margin: z.number(),
  leastInk: z.number(),
  mostInk: z.number(),
  origins: z.array(origin).min(1),
});
export type SignatureFrame = z.infer<typeof signatureFrame>;

/** What a picture of a page must be like for its words to be read. */
export const scanLimit = z.strictObject({
  id: z.string(),
  leastSide: z.int(),
  leastSharpness: z.number(),
  origins: z.array(origin).min(1),
});
