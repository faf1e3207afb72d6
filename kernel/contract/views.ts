/** Saved views: a list as somebody looks at it, by name: what is asked, in which order, in which columns. */
import { z } from 'zod';
import { abilities } from './abilities.ts';
import { id, version } from './ids.ts';
import { both } from './local-text.ts';
import { operation } from './operation.ts';

/** A list by name, as its division names it: `press.releases`. */
const list = z.string().regex(/^[a-z-]{1,40}\.[a-z-]{1,40}$/);
const name = z.string().trim().min(1).max(60);
/** What the address of the list asks for, by the names it has there. */
export const viewAsked = z
  .record(z.string().regex(/^[a-z][A-Za-z]{0,30}$/), z.string().min(1).max(200))
  .refine((asked) => Object.keys(asked).length <= 20);
export type ViewAsked = z.infer<typeof viewAsked>;

export const savedView = z.object({
  id,
  version,
  list: z.string(),
  name: z.string(),
  asked: viewAsked,
  shared: z.boolean(),
  mine: z.boolean(),
  keeper: both,
  abilities,
});
export type SavedView = z.infer<typeof savedView>;

const views = z.object({ views: z.array(savedView), abilities });

export const listViews = operation({
  name: 'views.list',
  method: 'GET',
  path: '/views',
  about: {
    zh: '一个列表的常用视图：自己的和本机构共用的。',
    en: 'The saved views of a list: one’s own, and those shared with the office.',
  },
  input: z.object({ list }),
  output: views,
});

export const keepView = operation({
  name: 'views.keep',
  method: 'POST',
  path: '/views',
  about: {
    zh: '把列表现在的样子存为常用视图，自己用或本机构共用。',
    en: 'Save how a list is looked at, for oneself or for the office.',
  },
  input: z.object({ list, name, asked: viewAsked, shared: z.boolean().default(false) }),
  output: views,
  refusals: ['view-name-taken', 'view-limit'],
});

export const changeView = operation({
  name: 'views.change',
  method: 'POST',
  path: '/views/:viewId/change',
  about: {
    zh: '改常用视图的名称、内容或是否共用。',
    en: 'Change a saved view: its name, what it asks, whether it is shared.',
  },
  input: z.object({ viewId: id, version, name, asked: viewAsked, shared: z.boolean() }),
  output: views,
  refusals: ['view-name-taken'],
});

export const removeView = operation({
  name: 'views.remove',
  method: 'POST',
  path: '/views/:viewId/remove',
  about: { zh: '删去常用视图。', en: 'Remove a saved view.' },
  input: z.object({ viewId: id, version }),
  output: views,
});
