import type { FastifyRequest } from 'fastify';
import { given } from '../../modules/service-hall/web/public/steps.ts';
import type { Shown } from './shown.ts';

/**
 * What was searched for, answered or asked, and which part of a list is shown, as it stands in an address: another
 * reading of the page is asked the same.
 */
export function questionOf(shown: Shown): string {
  if (shown.page === 'service') {
    const { step } = shown;
    return asQuestion(new URLSearchParams([...(step ? [['step', step]] : []), ...given(shown.guide)]));
  }
  if (shown.page === 'document-way')
    return asQuestion(new URLSearchParams(Object.entries(shown.asked).filter(([, said]) => said !== '')));
  if (shown.page !== 'search' && shown.page !== 'news-list') return '';
  const question = new URLSearchParams();
  if (shown.page === 'search' && shown.q !== '') question.set('q', shown.q);
  if (shown.after) question.set('after', shown.after);
  return asQuestion(question);
}

function asQuestion(question: URLSearchParams): string {
  return question.size === 0 ? '' : `?${question}`;
}

/** The path of a page after its office and reading. */
export function pathOf(rest: string, request: FastifyRequest): string {
  const params = request.params as Record<string, string>;
  return rest.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
