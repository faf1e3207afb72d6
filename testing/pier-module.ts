/** A made-up division for trying the server: one operation of each kind, and some that go wrong. */
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../kernel/contract/ids.ts';
import { operation } from '../kernel/contract/operation.ts';
import type { Module } from '../kernel/server/house/module.ts';
import { implement } from '../kernel/server/operation.ts';
import { refuse } from '../kernel/server/refusal.ts';

const berth = z.object({ id, name: z.string(), office: z.string(), who: z.string() });

const readBerth = implement(
  operation({
    name: 'pier.readBerth',
    method: 'GET',
    path: '/pier/berths/:berthId',
    about: { zh: '查看泊位。', en: 'Read a berth.' },
    input: z.object({ berthId: id, day: z.iso.date().optional() }),
    output: berth,
  }),
  async (ctx, input) => ({
    id: input.berthId,
    name: '一号泊位',
    office: ctx.office.code,
    who: ctx.actor.kind,
  }),
);

const keepBerth = implement(
  operation({
    name: 'pier.keepBerth',
    method: 'POST',
    path: '/pier/berths',
    about: { zh: '预留泊位。', en: 'Keep a berth.' },
    input: z.object({
      name: z.string().min(1).max(20),
      metres: z.int().min(1).max(400),
      side: z.enum(['port', 'starboard']).optional(),
      ship: z.object({ zh: z.string().nullable(), en: z.string().nullable() }).optional(),
    }),
    output: berth,
    refusals: ['already-exists'],
    bodyLimit: 4096,
  }),
  async (ctx, input) => {
    if (input.name === 'taken') throw refuse('already-exists');
    ctx.record({ verb: 'pier.berth-kept', subject: null, data: { metres: input.metres } });
    return { id: ctx.newId(), name: input.name, office: ctx.office.code, who: ctx.actor.kind };
  },
);

const hailPier = implement(
  operation({
    name: 'pier.hail',
    method: 'GET',
    path: '/pier/hail',
    open: true,
    about: { zh: '问候码头。', en: 'Hail the pier.' },
    input: z.object({}),
    output: z.object({ who: z.string(), office: z.string() }),
  }),
  async (ctx) => ({ who: ctx.actor.kind, office: ctx.office.code }),
);

const failPier = implement(
  operation({
    name: 'pier.fail',
    method: 'POST',
    path: '/pier/fail',
    about: { zh: '出错。', en: 'Fail.' },
    input: z.object({ name: z.string(), how: z.enum(['program', 'database']) }),
    output: z.object({}),
  }),
  async (ctx, input) => {
    if (input.how === 'database') await sql`select ${input.name}::text::int`.execute(ctx.db);
    throw new Error(`no berth for "${input.name}" of someone@brennhaven.example, 苏晏`);
  },
);

export const pierModule: Module = {
  id: 'pier',
  name: { zh: '码头', en: 'The pier' },
  migrations: [],
  operations: [readBerth, keepBerth, hailPier, failPier],
  subjects: [],
  checks: [],
  reactions: [],
  errors: {},
  roles: {},
  verbs: { 'pier.berth-kept': { zh: '预留泊位', en: 'Berth kept' } },
  commands: [],
};
