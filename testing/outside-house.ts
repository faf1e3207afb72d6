import type { Actor } from '../kernel/server/actor.ts';
import { addBody } from '../modules/directory/server/index.ts';
import type { Client } from '../modules/language/contract/clients.ts';
import type { OwnRequest } from '../modules/language/contract/outside.ts';
import { contactOf } from '../modules/language/server/outside/contact-of.ts';
import { clientKind, contactKind } from '../modules/language/server/outside/holders.ts';
import { openClient } from '../modules/language/server/outside/operations/open-client.ts';
import { sendOwnRequest } from '../modules/language/server/outside/operations/send-own-request.ts';
import { yunjiang } from './house.ts';
import { type JobsHouse, jobsHouse, letter } from './jobs-house.ts';
import { ownReaction, shen, wen } from './language-house.ts';

/** A house of jobs with one client body, whose people and programs ask from outside. */
export interface OutsideHouse extends JobsHouse {
  client: Client;
  /** Somebody of the body with this address, who has opened a link. */
  contact(email?: string): Promise<Actor>;
  /** A program of the body. */
  program: Actor;
  asked(over?: object): object;
  sent(by: Actor, over?: object): Promise<OwnRequest>;
}

/** What a client body sends, whole. */
const request = {
  title: { zh: '致姊妹港的函', en: null },
  kind: 'letter',
  ...{ from: 'zh', to: 'en', wantedBy: '2026-12-04', text: letter },
  use: '寄给姊妹港',
  contact: { name: '柳知遥', email: 'liu.zhiyao@port-college.example', phone: '023-6300-0102' },
};

export async function outsideHouse(): Promise<OutsideHouse> {
  const house = await jobsHouse();
  const body = await house.ask<{ id: string }>(shen, addBody, {
    name: { zh: '云江港务学院', en: 'Yunjiang Port College' },
    kind: 'school',
  });
  const client = await house.ask<Client>(wen, openClient, {
    bodyId: body.id,
    domains: ['port-college.example'],
    addresses: ['lu@harbour.example'],
    ...{ monthly: 200, atOnce: 100 },
  });
  const visitor = (kind: string, id: string): Actor => ({
    kind: 'visitor',
    office: 'yunjiang',
    holder: { kind, id },
  });
  return {
    ...house,
    client,
    contact: async (email = 'liu.zhiyao@port-college.example') =>
      visitor(
        contactKind,
        await house.as(ownReaction, yunjiang, (ctx) => contactOf(ctx, client, email, 'zh')),
      ),
    program: visitor(clientKind, client.id),
    asked: (over = {}) => ({ ...request, ...over }),
    sent: (by, over = {}) => house.ask<OwnRequest>(by, sendOwnRequest, { ...request, ...over }),
  };
}
