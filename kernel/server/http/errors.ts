import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorBody } from '../../contract/errors.ts';
import type { Both } from '../../contract/local-text.ts';
import { Refusal, refuse } from '../refusal.ts';
import { noticePage } from './notice-page.ts';

/** The one place that turns what was thrown into an answer, and an unknown address into "not found". */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => answerFault(error, request, reply));
  app.setNotFoundHandler((request, reply) => answer(refuse('not-found'), request, reply));
}

/** Answers what was thrown: a refusal as it is, a fault of the request by name, anything else as an incident. */
export function answerFault(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = refusalFrom(error, request);
  if (refusal) return answer(refusal, request, reply);
  request.log.error({ err: error, incident: request.id }, 'unforeseen error');
  return answer(refuse('internal', { incident: request.id }), request, reply);
}

function answer(refusal: Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  refusals.set(request, refusal.code);
  reply.code(refusal.status).header('cache-control', 'no-store');
  if (refusal.retryAfter !== undefined) reply.header('retry-after', refusal.retryAfter);
  if (isForPeople(request)) return reply.type('text/html; charset=utf-8').send(noticePage(refusal.both));
  return reply.type('application/json; charset=utf-8').serializer(JSON.stringify).send(bodyOf(refusal));
}

function bodyOf({ code, both, fields }: Refusal): ErrorBody {
  return { error: { code, message: both, ...(fields ? { fields } : {}) } };
}

/** Outside the API an address is a page, and so is the answer that there is none, unless JSON was asked for by name. */
function isForPeople(request: FastifyRequest): boolean {
  return !request.url.startsWith('/api/') && !(request.headers.accept ?? '').includes('application/json');
}

const refusals = new WeakMap<FastifyRequest, string>();

/** The code a request was refused with, for the log. */
export function refusalOfRequest(request: FastifyRequest): string | undefined {
  return refusals.get(request);
}

/** What the framework and the database throw at a request that is itself at fault. */
function refusalFrom(error: Error & { code?: string; statusCode?: number }, request: FastifyRequest) {
  if (error instanceof Refusal) return error;
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return refuse('input-too-large', { limit: sizeOf(request.routeOptions.bodyLimit) });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return refuse('input-invalid', {}, { 'content-type': mediaFault });
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return refuse('not-found');
    // A character no text can hold (U+0000): PostgreSQL keeps none, neither in text nor in JSON.
    case '22021':
    case '22P05':
      return refuse('input-invalid', {}, { body: nulFault });
  }
  // What else the framework refuses with a status of the 400s: an odd address, or a body that could not be read.
  const status = error.statusCode ?? 500;
  if (status < 400 || status >= 500) return undefined;
  return request.method === 'GET' ? refuse('not-found') : refuse('input-invalid', {}, { body: bodyFault });
}

function sizeOf(bytes = 1_048_576): string {
  if (bytes < 1_048_576) return `${Math.floor(bytes / 1024)} KB`;
  return `${Math.floor(bytes / 104_857.6) / 10} MB`;
}

const bodyFault: Both = {
  zh: '请求内容无法读取：应为一个完整的 JSON 对象。',
  en: 'The body could not be read: it should be one whole JSON object.',
};
const mediaFault: Both = {
  zh: '请求内容的类型应为 application/json。',
  en: 'The body should be sent as application/json.',
};
const nulFault: Both = {
  zh: '内容中含有无法保存的控制字符（U+0000），请删除后再提交。',
  en: 'The text holds a control character that cannot be kept (U+0000). Remove it and send again.',
};
