import type { SubjectRef } from '../../../../kernel/contract/ids.ts';
import type { Cast } from '../../../../kernel/server/house/module.ts';
import { bodiesNamed } from '../../../directory/server/index.ts';
import type { Client } from '../../contract/clients.ts';
import { contactOf } from './contact-of.ts';
import { contactKind } from './holders.ts';
import { makeClientKey } from './operations/make-client-key.ts';
import { openClient } from './operations/open-client.ts';

const chief = 'wen.yining@yunjiang.example';

/** Somebody of the made-up college who asks from outside. */
export const seedContact = {
  name: '柳知遥',
  email: 'liu.zhiyao@shipping-college.example',
  phone: '+86 555 6300 0102',
};

/** Lets a made-up college ask the centre, with a key for its program. Answers with what its person holds the key to. */
export async function seedClient(cast: Cast): Promise<SubjectRef> {
  const bodyId = await cast.as(chief, async (ctx) => (await bodiesNamed(ctx, ['云江航运职业学院']))[0]!.id);
  const client = (await cast.perform(chief, openClient, {
    bodyId,
    domains: ['shipping-college.example'],
    monthly: 10,
    atOnce: 4,
  })) as Client;
  await cast.perform(chief, makeClientKey, { clientId: client.id, name: '学院公文系统' });
  const id = await cast.as(chief, (ctx) => contactOf(ctx, client, seedContact.email, 'zh'));
  return { kind: contactKind, id };
}
