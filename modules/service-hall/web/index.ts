import type { WebModule } from '../../../kernel/web/module.ts';
import { hallHelps } from './helps.ts';
import { hallRoutes } from './routes.ts';
import { hallTexts } from './texts.ts';

/** The hall's pages of the staff app: cases, and what is around them. */
export const serviceHall: WebModule = {
  id: hallTexts.id,
  name: { zh: '服务大厅', en: 'Service hall' },
  nav: [
    {
      to: '/cases',
      label: { zh: '服务大厅', en: 'Service hall' },
      pinyin: 'fu wu da ting',
      order: 250,
      also: placesOf(hallRoutes),
    },
  ],
  routes: hallRoutes,
  commands: [{ to: '/cases/new', label: { zh: '录入办件', en: 'Enter a case' }, pinyin: 'lu ru ban jian' }],
  helps: hallHelps,
  messages: { zh: hallTexts.zh, en: hallTexts.en },
};

/** Where the pages of the hall begin: on each of them the line of the divisions says that one is in the hall. */
function placesOf(routes: typeof hallRoutes): string[] {
  return [...new Set(routes.map(({ path }) => `/${path.split('/')[1]}`))];
}
