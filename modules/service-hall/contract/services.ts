/** What anybody may know of the services of the hall: the list, and what one needs in a case like one's own. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { closeOutKind } from './close-outs.ts';
import {
  condition,
  counter,
  duty,
  fact,
  fee,
  group,
  origin,
  paper,
  serviceDefinition,
  setting,
  stage,
} from './definition.ts';

/** A service in the list. */
export const serviceItem = z.object({
  code: z.string(),
  family: z.string(),
  name: both,
  summary: both,
  audience: serviceDefinition.shape.audience,
});
export type ServiceItem = z.infer<typeof serviceItem>;

/** Does it hold for this case by the answers given; is it open until more is known; or does the office look? */
export const verdict = z.enum(['yes', 'no', 'unknown', 'office']);

export const answerValue = z.union([z.string(), z.number(), z.boolean()]);
export type Answers = Record<string, z.infer<typeof answerValue>>;

/** A figure of the office, with where it is from. */
export const figure = setting.omit({ origin: true }).extend({ origin });

/** What a service asks in a case like this: conditions judged, papers narrowed, questions still open. */
export const serviceGuide = serviceItem.extend({
  legalNature: serviceDefinition.shape.legalNature,
  basis: z.array(origin),
  channels: serviceDefinition.shape.channels,
  people: serviceDefinition.shape.people,
  counter: counter.nullable(),
  groups: z.array(group),
  /** Questions in order; `open` where the answer could still change something. */
  questions: z.array(fact.extend({ answer: answerValue.nullable(), open: z.boolean() })),
  /** Answers that could not be read, such as words for a number, as they were typed. */
  misread: z.array(z.object({ name: z.string(), typed: z.string() })),
  /** With the figures it asks for that its words do not give; a setting without a value asks for none. */
  conditions: z.array(
    condition
      .omit({ needs: true })
      .extend({ asks: both, reason: both, origin, verdict, figures: z.array(figure) }),
  ),
  /** `no` is not needed in this case; `unknown` depends on what is still open. */
  papers: z.array(
    paper
      .omit({ needed: true })
      .extend({ how: both, origin, needed: verdict, mostMonths: z.number().nullable() }),
  ),
  /** May one apply, as far as the answers say? What only warns, or the office looks at, does not stand in the way. */
  stands: z.enum(['clear', 'open', 'blocked']),
  /** Those a case like this passes through, or may. */
  stages: z.array(stage.omit({ when: true }).extend({ passes: verdict })),
  /** Those in force today: due, not due, or open. */
  fees: z.array(fee.omit({ due: true }).extend({ due: verdict, origin })),
  /**
   * Working days promised, and when that would be if it were handed in complete today; several, each with whether it
   * holds, where the answers do not tell yet.
   */
  promises: z.array(
    z.object({
      name: both,
      holds: verdict,
      days: z.int(),
      due: isoDate,
      provisional: z.boolean(),
      origin,
    }),
  ),
  result: serviceDefinition.shape.result
    .omit({ valid: true })
    .extend({ valid: z.object({ for: figure, endsWithPassport: z.boolean() }).nullable() }),
  after: z.array(
    duty.omit({ due: true, closeOut: true }).extend({
      what: both,
      origin,
      days: z.number().nullable(),
      /** What is closed out, once the case is over: seen on its page. */
      closesOut: closeOutKind.nullable(),
    }),
  ),
});
export type ServiceGuide = z.infer<typeof serviceGuide>;

export const listServices = operation({
  name: 'service-hall.listServices',
  method: 'GET',
  path: '/public/services',
  open: true,
  about: {
    zh: '公众网站：外事服务大厅的服务事项；机构由域名或 ?office= 确定。',
    en: 'Public site: the services of the hall. The office is that of the host, or named by ?office=.',
  },
  input: z.object({}),
  output: z.object({ items: z.array(serviceItem) }),
});

export const readService = operation({
  name: 'service-hall.readService',
  method: 'GET',
  path: '/public/services/:code',
  open: true,
  about: {
    zh: '公众网站：办理一项服务要什么；answers为按问题名给出回答的JSON对象，条件和材料随之收窄。',
    en: 'Public site: what a service asks; answers, a JSON object by the names of the questions, narrows conditions and papers.',
  },
  input: z.object({ code: z.string().max(60), answers: z.string().max(4000).optional() }),
  output: serviceGuide,
});
