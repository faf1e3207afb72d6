import type { FastifyInstance } from 'fastify';
import { listOffices } from '../accounts/offices.ts';
import type { Accounts } from '../accounts/open.ts';
import { noticePage } from './notice-page.ts';

/** In a house without an office every page says what to do: there is nobody who could sign in. */
export function sayWhereNoOffice(app: FastifyInstance, accounts: Accounts): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' || !forPeople.test(request.url)) return;
    if ((await listOffices(accounts)).length > 0) return;
    return reply
      .code(503)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(noticePage(openOne));
  });
}

// Not the files a page is made of: those of the app have an extension.
const forPeople = /^\/($|\?|o\/|app(\/[^.]*)?$)/;

const openOne = {
  zh: '这里还没有机构。请在程序所在的机器上运行：npx chancery office create --code 代码 --zh 中文全称 --en 英文全称 --director 邮箱 --director-zh 主任中文姓名 --director-en 主任英文姓名。命令会显示主任的初始密码，用它登录即可。',
  en: 'There is no office here yet. On the machine of the program run: npx chancery office create --code CODE --zh NAME --en NAME --director EMAIL --director-zh NAME --director-en NAME. It shows the first password of the director, who then signs in with it.',
};
