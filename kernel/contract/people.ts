import { z } from 'zod';
import { officeCode } from './ids.ts';
import { both } from './local-text.ts';

/** Roles every office has. Modules add their own (a reviser, a hall clerk) in their contract. */
export const houseRoles = {
  director: { zh: '主任', en: 'Director' },
  officer: { zh: '工作人员', en: 'Officer' },
  reader: { zh: '只读', en: 'Reader' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
} as const;

/** Who is signed in, as the browser knows it. */
export const me = z.object({
  userId: z.string(),
  name: both,
  email: z.string(),
  office: z.object({ code: officeCode, name: both, shortName: both, chop: z.string(), timeZone: z.string() }),
  roles: z.array(z.object({ id: z.string(), name: both })),
  /** Today in the office's time zone, by the server's clock. */
  today: z.iso.date(),
});
export type Me = z.infer<typeof me>;
