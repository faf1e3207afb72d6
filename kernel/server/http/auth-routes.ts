import type { FastifyInstance, FastifySchema } from 'fastify';
import { errorBody } from '../../contract/errors.ts';
import { requestId } from '../../contract/ids.ts';
import type { InputOf, OperationContract } from '../../contract/operation.ts';
import * as shell from '../../contract/shell.ts';
import { deviceOf } from '../accounts/device.ts';
import type { Accounts } from '../accounts/open.ts';
import { presentMe } from '../accounts/present-me.ts';
import { resolveActor } from '../accounts/resolve-actor.ts';
import { signIn } from '../accounts/sign-in.ts';
import { signOut } from '../accounts/sign-out.ts';
import { refuse } from '../refusal.ts';
import { askedOffice, credentialsOf, noteOffice } from './acting.ts';
import type { SignInCounters } from './rate.ts';

/** The operations that open, end and show a session: they come before there is an actor, so not through `perform`. */
export const authContracts: readonly OperationContract[] = [shell.signIn, shell.signOut, shell.whoAmI];

/** Mounts signing in, signing out and "who am I" beside the other operations. */
export function mountAuth(app: FastifyInstance, accounts: Accounts, counters: SignInCounters): void {
  app.post(
    `/api${shell.signIn.path}`,
    { schema: schemaOf(shell.signIn), preHandler: [counters.byAddress, counters.byAccount] },
    async (request, reply) => {
      const asked = request.body as InputOf<typeof shell.signIn>;
      const device = deviceOf(request.headers['user-agent']);
      const answer = await signIn(accounts, { ...asked, device }, askedOffice(request));
      noteOffice(request, answer.acting.office);
      return reply.header('set-cookie', answer.cookies).send(presentMe(answer.acting, accounts.house));
    },
  );
  app.post(`/api${shell.signOut.path}`, { schema: schemaOf(shell.signOut) }, async (request, reply) => {
    const cookies = await signOut(accounts, request.cookies[accounts.sessionCookie]);
    return reply.header('set-cookie', cookies).send({ done: true });
  });
  app.get(`/api${shell.whoAmI.path}`, { schema: schemaOf(shell.whoAmI) }, async (request) => {
    const acting = await resolveActor(accounts, credentialsOf(request, accounts), askedOffice(request));
    if (!acting) throw refuse('not-signed-in');
    noteOffice(request, acting.office);
    return presentMe(acting, accounts.house);
  });
}

/** As the route makes it for other operations, but the request id may be left out: signing in twice is no harm. */
function schemaOf(contract: OperationContract): FastifySchema {
  const input =
    contract.method === 'GET'
      ? { querystring: contract.input }
      : { body: contract.input.extend({ requestId: requestId.optional() }) };
  return { operationId: contract.name, ...input, response: { 200: contract.output, default: errorBody } };
}
