/** The forms of the counter on the public site: checking a paper, and one's own appointment. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { refuse } from '../../kernel/server/refusal.ts';
import { lookInOffice } from '../../kernel/server/transaction.ts';
import {
  appointmentShown,
  bookAppointment,
  cancelAppointment,
  checkIssuedPaper,
  icsOfOwn,
  moveAppointment,
} from '../../modules/service-hall/server/index.ts';
import type { Act, FormPage, Sent } from './forms.ts';
import { type VisitDeps, visitorOfRequest } from './visit-cookie.ts';

const checkForm: FormPage = {
  rest: '/check',
  show: async () => ({ page: 'check', matches: null }),
  send: ({ one }) => ({
    contract: checkIssuedPaper.contract,
    input: { number: one('number'), issuedOn: one('issuedOn'), holder: one('holder') },
    next: ({ matches }) => ({ answer: { page: 'check', matches } }),
  }),
};

const appointmentForm: FormPage = {
  rest: '/appointment',
  visits: 'hall-case',
  show: async (ctx, { query }) => ({ page: 'appointment', ...(await appointmentShown(ctx, query)) }),
  send: appointmentAct,
};

/** What a form of the page asks for. The time is chosen as `2026-11-26 09:30`. */
function appointmentAct({ one }: Sent): Act {
  const next = () => '/appointment';
  const [day, from] = one('time').split(' ');
  if (one('act') !== 'cancel' && !from) throw refuse('input-invalid', {}, { time: chooseTime });
  const on = { bookingId: one('bookingId'), version: Number(one('version')) };
  switch (one('act')) {
    case 'cancel':
      return { contract: cancelAppointment.contract, input: on, next };
    case 'move':
      return { contract: moveAppointment.contract, input: { ...on, day, from }, next };
    default: {
      const { service, name, contact } = {
        service: one('service'),
        name: one('name'),
        contact: one('contact'),
      };
      return { contract: bookAppointment.contract, input: { service, day, from, name, contact }, next };
    }
  }
}

const chooseTime = { zh: '请选一个时间。', en: 'Choose a time.' };

export const counterForms: readonly FormPage[] = [checkForm, appointmentForm];

/** One's own appointment as a file for calendars. */
export function mountAppointmentFile(app: FastifyInstance, deps: VisitDeps): void {
  app.get('/o/:code/appointment.ics', { schema: { hide: true } }, async (request, reply: FastifyReply) => {
    const office = await deps.officeAsked(request);
    const actor = await visitorOfRequest(deps, request, office, 'hall-case');
    const lang = (request.query as { lang?: string }).lang === 'en' ? 'en' : 'zh';
    const text = await lookInOffice(deps, actor, office, (ctx) => icsOfOwn(ctx, lang));
    if (text === null) throw refuse('not-found');
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="appointment.ics"')
      .type('text/calendar; charset=utf-8')
      .send(text);
  });
}
