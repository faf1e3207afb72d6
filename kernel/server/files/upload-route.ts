import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { fileUses, sizeWords } from '../../contract/file-kinds.ts';
import { uploadFile, uploadQuery } from '../../contract/files.ts';
import { perform } from '../perform.ts';
import { refuse } from '../refusal.ts';
import type { RouteDeps } from '../route.ts';
import { lookInOffice } from '../transaction.ts';
import { uploadOperation } from './operations.ts';
import { demandKeep } from './policy.ts';
import { receive } from './receive.ts';

const params = uploadFile.input.pick({ kind: true, subjectId: true, use: true });

/**
 * Bringing a file: its bytes are the body, of whatever type the sender says. Whether the sender may is asked before
 * a byte is taken, and again in the transaction.
 */
export async function mountUpload(app: FastifyInstance, deps: RouteDeps): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    const schema = { hide: true, operationId: uploadFile.name, params, querystring: uploadQuery };
    scope.post(`/api${uploadFile.path}`, { schema }, async (request) => {
      const acting = await deps.actorOf(request);
      if (!acting) throw refuse('not-signed-in');
      const { actor, office } = acting;
      const { kind, subjectId, use } = request.params as z.infer<typeof params>;
      const { name, requestId } = request.query as z.infer<typeof uploadQuery>;
      const { limit } = fileUses[use];
      if (Number(request.headers['content-length'] ?? 0) > limit)
        throw refuse('file-too-large', { limit: sizeWords(limit) });
      await lookInOffice(deps, actor, office, (ctx) => demandKeep(ctx, { kind, id: subjectId }, use));
      const received = await receive(deps.files.incoming, bodyOf(request), limit);
      try {
        const input = { kind, subjectId, use, name, sha256: received.sha256 };
        return await perform(deps, actor, office, uploadOperation(received), input, requestId);
      } finally {
        await received.dispose();
      }
    });
  });
}

function bodyOf({ body }: FastifyRequest): Readable {
  return body instanceof Readable ? body : Readable.from([]);
}
