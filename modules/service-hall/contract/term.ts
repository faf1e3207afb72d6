import { z } from 'zod';

const settingName = z.string().regex(/^[a-z][a-z0-9-]*$/);
const factName = z.string().regex(/^(firm|person|trip|guest|document|case)\.[a-z][A-Za-z0-9]*$/);

/** A value of a term: a fact of the case, a setting of the office, or written down. */
export const operand = z.union([
  z.strictObject({ fact: factName }),
  z.strictObject({ setting: settingName }),
  z.string(),
  z.number(),
  z.boolean(),
]);
export type Operand = z.infer<typeof operand>;

/** What must hold. A comparison with a setting the office has not set holds: it asks for no such thing. */
export type Term =
  | { all: Term[] }
  | { any: Term[] }
  | { not: Term }
  | { gte: [Operand, Operand] }
  | { lte: [Operand, Operand] }
  | { eq: [Operand, Operand] }
  | { in: [Operand, (string | number)[]] };
const pair = z.tuple([operand, operand]);
export const term: z.ZodType<Term> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(term) }),
      z.strictObject({ any: z.array(term) }),
      z.strictObject({ not: term }),
      z.strictObject({ gte: pair }),
      z.strictObject({ lte: pair }),
      z.strictObject({ eq: pair }),
      z.strictObject({ in: z.tuple([operand, z.array(z.union([z.string(), z.number()]))]) }),
    ]),
  )
  .meta({ id: 'term' });
