import type { FastifyRequest } from 'fastify';
import type { Shown } from './shown.ts';

/** What was searched for and which part of a list is shown, as it stands in an address. */
export function questionOf(shown: Shown): string {
  if (shown.page !== 'search' && shown.page !== 'news-list') return '';
  const question = new URLSearchParams();
  if (shown.page === 'search' && shown.q !== '') question.set('q', shown.q);
  if (shown.after) question.set('after', shown.after);
  return question.size === 0 ? '' : `?${question}`;
}

/** The path of a page after its office and reading. */
export function pathOf(rest: string, request: FastifyRequest): string {
  const params = request.params as Record<string, string>;
  return rest.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
