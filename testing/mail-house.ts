/** A house with a mail server before it: people of two offices, a queue on the test's clock, and the ports to tell of. */
import { dayIn } from '../kernel/contract/dates.ts';
import { openQueue, type Queue } from '../kernel/server/events/queue.ts';
import { openMailer } from '../kernel/server/mail/mailer.ts';
import { noticeOperations } from '../kernel/server/notices/operations.ts';
import { tell } from '../kernel/server/notices/tell.ts';
import { yunjiang } from './house.ts';
import { type MailServer, openMailServer } from './mail-server.ts';
import { archivist, fill, itemIds, portsModule } from './ports-module.ts';
import { type TestServer, testServer } from './server.ts';

export interface MailHouse extends TestServer {
  mails: MailServer;
  queue: Queue;
  /** Begins a day of its own at ten in the morning, with everything before settled. */
  newDay(): Promise<void>;
  /** Moves the clock to a time of that day, or of one after it, and carries out what has come due. */
  at(time: string, daysLater?: number): Promise<void>;
  /** The office's day by the clock as it stands. */
  today(): string;
  /** The archivist tells these people of a paper. */
  told(kind: 'ports.filed' | 'ports.wanted', title: string, to?: string[]): Promise<void>;
}

const name = { zh: '归档', en: 'Filed' };

/** What the archivist tells of: filed goes into the digest unless one chose otherwise, wanted at once. */
const notices = {
  'ports.filed': { name, says: { zh: '{who}归档了《{title}》。', en: '{who} filed “{title}”.' } },
  'ports.wanted': {
    name: { zh: '待核', en: 'To check' },
    says: { zh: '{who}请您核对《{title}》。', en: '{who} asks you to check “{title}”.' },
    urgent: true,
  },
};

export async function mailHouse(): Promise<MailHouse> {
  const server = await testServer([{ ...portsModule, operations: noticeOperations, notices }]);
  const { house, ids } = server;
  await fill(house);
  const mails = await openMailServer();
  house.deps.mail = openMailer({ smtpUrl: mails.url, from: 'notices@fao.example' }, 'https://fao.example');
  const queue = await openQueue(house.database.pool, house.deps.house.reactions, {
    error: (fields, message) => {
      throw new Error(`${message}: ${JSON.stringify(fields)}`);
    },
  });
  house.deps.events = queue;
  queue.start(house.deps, async () => yunjiang);
  let matter = 0;
  let day = 0;
  async function at(time: string, daysLater = 0) {
    const [hour, minute] = time.split(':').map(Number) as [number, number];
    // The office's clock is eight hours ahead.
    house.setClock(new Date(Date.UTC(2026, 11, day + daysLater, hour - 8, minute)).toISOString());
    await queue.drain();
  }
  return {
    ...server,
    mails,
    queue,
    async newDay() {
      mails.refuseWith();
      day += 10;
      await at('10:00');
      mails.received.length = 0;
    },
    at,
    today: () => dayIn(yunjiang.timeZone, house.deps.clock()),
    async told(kind, title, to = [ids.shen]) {
      matter += 1;
      const subject = { kind: 'ports.paper', id: itemIds[title]! };
      await house.as(archivist, yunjiang, (ctx) => tell(ctx, { to, kind, subject, key: String(matter) }));
      await queue.drain();
    },
    async close() {
      await queue.stop();
      await mails.close();
      await server.close();
    },
  };
}
