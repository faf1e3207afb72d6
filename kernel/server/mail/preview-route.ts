import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { lang } from '../../contract/local-text.ts';
import { demand } from '../demand.ts';
import { refuse } from '../refusal.ts';
import type { RouteDeps } from '../route.ts';
import { exampleLines } from './examples.ts';
import { maySeeMail } from './policy.ts';
import { writeLetter } from './write-letter.ts';

const query = z.object({ lang: lang.optional() });

/**
 * Examples of the house's mails as their readers see them: `/api/mail/preview/press.toCheck?lang=zh`. A mail has its
 * styles in it, so this one answer may; it can neither run nor fetch anything, and stands in the house's own pages only.
 */
export function mountMailPreview(app: FastifyInstance, deps: RouteDeps & { publicUrl: string }): void {
  app.get(
    '/api/mail/preview/:template',
    { schema: { hide: true, querystring: query } },
    async (request, reply) => {
      const acting = await deps.actorOf(request);
      if (!acting) throw refuse('not-signed-in');
      demand(maySeeMail(acting.actor));
      const { template } = request.params as { template: string };
      const { lang: language = null } = request.query as z.infer<typeof query>;
      const lines = exampleLines(deps.house, template, deps.clock());
      if (lines.length === 0) throw refuse('not-found');
      const facts = {
        id: template,
        kind: 'notice',
        email: '',
        language,
        office: acting.office,
        lines,
      } as const;
      return reply
        .type('text/html; charset=utf-8')
        .header(
          'content-security-policy',
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
        )
        .header('x-frame-options', 'SAMEORIGIN')
        .send(writeLetter(facts, deps.publicUrl).html);
    },
  );
}
