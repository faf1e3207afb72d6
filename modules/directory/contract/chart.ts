import { z } from 'zod';
import { id } from '../../../kernel/contract/ids.ts';
import { localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { bodyRow } from './body.ts';
import { post } from './person.ts';

/** So many bodies stand on one chart; of a larger tree, parts are opened by themselves. */
export const mostOnChart = 300;

/** A body on the chart, after the one it stands under; those beside each other in order of precedence. */
export const chartNode = bodyRow.extend({
  /** Null for the bodies the chart begins with. */
  under: id.nullable(),
  /** Who stands first in it today: several where they are equal. */
  heads: z.array(post),
  /** How many posts are held in it today. */
  held: z.int(),
  /** Parts that are not on this chart. */
  more: z.int(),
});
export type ChartNode = z.infer<typeof chartNode>;

export const readChart = operation({
  name: 'directory.readChart',
  method: 'GET',
  path: '/directory/chart',
  about: {
    zh: '组织结构：一个机构及其下属各机构，附各自的负责人。',
    en: 'The organisation chart: a body and all below it, with who heads each.',
  },
  /** The office's own body where none is named; the topmost bodies where the directory does not have it. */
  input: z.object({ bodyId: id.optional() }),
  output: z.object({
    /** From the topmost down to the one right above. */
    above: z.array(z.object({ id, name: localText })),
    nodes: z.array(chartNode),
  }),
});
