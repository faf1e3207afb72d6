/** Keys of people outside: how a one-time link stands, opening it, asking for a fresh one, and leaving. */
import { z } from 'zod';
import { operation } from './operation.ts';

/** How a one-time link stands. */
export const linkState = z.enum(['good', 'used', 'expired', 'ended', 'unknown']);

/** Of what kind the thing is that the key opens; null where the key is none. */
const kind = z.string().nullable();
const input = z.object({ key: z.string().max(100) });

export const readLink = operation({
  name: 'links.readLink',
  method: 'POST',
  path: '/public/links/read',
  open: true,
  secret: true,
  about: {
    zh: '公众：查看一条一次性链接还能不能打开，而不打开它。',
    en: 'Anybody: how a one-time link stands, without opening it.',
  },
  input,
  output: z.object({ standing: linkState, kind }),
});

export const openLink = operation({
  name: 'links.openLink',
  method: 'POST',
  path: '/public/links/open',
  open: true,
  secret: true,
  about: {
    zh: '公众：打开一次性链接，得到本次访问的密钥；打不开的说明原因。',
    en: 'Anybody: open a one-time link, for the key of a visit; one that opens no longer says why.',
  },
  input,
  output: z.object({
    standing: z.enum(['opened', ...linkState.exclude(['good']).options]),
    kind,
    visit: z.string().nullable(),
  }),
});

export const renewLink = operation({
  name: 'links.renewLink',
  method: 'POST',
  path: '/public/links/renew',
  open: true,
  secret: true,
  about: {
    zh: '公众：用打不开的旧链接要一条新的；发到原先所留邮箱，不在此显示。',
    en: 'Anybody: ask for a fresh link with one that opens no longer. It is mailed to the address kept with it, and not shown.',
  },
  input,
  output: z.object({ asked: z.literal(true) }),
  refusals: ['mail-off'],
});

export const endVisit = operation({
  name: 'links.endVisit',
  method: 'POST',
  path: '/public/links/end',
  open: true,
  secret: true,
  about: {
    zh: '公众：结束本次访问，其密钥立即作废；同一事项的其他访问不受影响。',
    en: 'Anybody: end a visit. Its key is good no longer; other visits to the same thing go on.',
  },
  input,
  output: z.object({ ended: z.literal(true) }),
});
