/** Binds the addresses of feeds, sitemap and robots to what is published. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { listOffices } from '../../kernel/server/accounts/offices.ts';
import type { Accounts } from '../../kernel/server/accounts/open.ts';
import type { Office } from '../../kernel/server/actor.ts';
import type { Ctx } from '../../kernel/server/context.ts';
import { newsList } from '../../modules/press/server/index.ts';
import { atomFeed, feedPath, jsonFeed, robots, sitemap } from './feeds.ts';
import { sendOnce } from './unchanged.ts';

interface FeedDeps {
  accounts: Accounts;
  publicUrl: string;
  officeAsked(request: FastifyRequest): Promise<Office>;
  look<T>(office: Office, what: (ctx: Ctx) => Promise<T>): Promise<T>;
}

/** A feed holds the latest; a map holds what the format allows: 50,000 addresses, three a release. */
const inFeed = 30;
const inMap = 16_000;

export function mountFeeds(app: FastifyInstance, deps: FeedDeps): void {
  const base = deps.publicUrl.replace(/\/$/, '');
  const read = async (request: FastifyRequest, limit: number) => {
    const office = await deps.officeAsked(request);
    return { office, items: (await deps.look(office, (ctx) => newsList(ctx, { limit }))).items };
  };
  for (const lang of ['zh', 'en'] as const) {
    app.get(feedPath(':code', lang, 'atom'), hidden, async (request, reply) =>
      send(
        request,
        reply,
        'application/atom+xml',
        atomFeed({ base, lang, ...(await read(request, inFeed)) }),
      ),
    );
    app.get(feedPath(':code', lang, 'json'), hidden, async (request, reply) =>
      send(
        request,
        reply,
        'application/feed+json',
        JSON.stringify(jsonFeed({ base, lang, ...(await read(request, inFeed)) })),
      ),
    );
  }
  app.get('/o/:code/sitemap.xml', hidden, async (request, reply) => {
    const { office, items } = await read(request, inMap);
    return send(request, reply, 'application/xml', sitemap(base, office, items));
  });
  app.get('/robots.txt', hidden, async (request, reply) => {
    const offices = await listOffices(deps.accounts);
    return send(
      request,
      reply,
      'text/plain',
      robots(
        base,
        offices.map(({ office }) => office.code),
      ),
    );
  });
}

const hidden = { schema: { hide: true } };

function send(request: FastifyRequest, reply: FastifyReply, type: string, body: string): FastifyReply {
  return sendOnce(request, reply, { type: `${type}; charset=utf-8`, body, seconds: 300 });
}
