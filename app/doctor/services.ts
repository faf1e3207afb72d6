import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DoctorFinding, error, ok, warning } from '../../kernel/server/doctor/examination.ts';
import { s3Store } from '../../kernel/server/files/s3-store.ts';
import { clamdScan } from '../../kernel/server/files/scan.ts';
import { tryMailServer } from '../../kernel/server/mail/mailer.ts';
import { tryMachine } from '../../modules/language/server/index.ts';
import type { Settings } from '../settings.ts';
import type { OuterExamination } from './outer-examination.ts';

/** Do the services answer that the settings name: mail server, virus scanner, file storage? */
export const services: OuterExamination = {
  id: 'services',
  name: { zh: '外部服务', en: 'Services' },
  async examine(settings) {
    const found = await Promise.all([
      mailServer(settings),
      scanner(settings),
      storage(settings),
      machine(settings),
    ]);
    const findings = found.filter((finding) => finding !== undefined);
    return findings.length > 0 ? findings : [ok('未设置', 'none is set')];
  },
};

async function mailServer({ mail }: Settings): Promise<DoctorFinding | undefined> {
  if (!mail) return undefined;
  const fault = await tryMailServer(mail);
  if (fault === undefined) return ok('邮件服务器应答', 'the mail server answers');
  return error(
    { zh: `邮件服务器不可用（${fault}）。`, en: `The mail server cannot be used (${fault}).` },
    { zh: '请检查 SMTP_URL 的地址、用户和密码。', en: 'Look at the address, user and password in SMTP_URL.' },
  );
}

async function scanner({ clamd }: Settings): Promise<DoctorFinding | undefined> {
  if (!clamd) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'chancery-doctor-'));
  const file = join(folder, 'harmless');
  await writeFile(file, 'harmless');
  const answers = await answersTo(() => clamdScan(clamd)(file));
  await rm(folder, { recursive: true });
  if (answers) return ok('病毒扫描程序应答', 'the virus scanner answers');
  return error(
    { zh: '病毒扫描程序不应答，目前不收文件。', en: 'The virus scanner does not answer: no file is taken.' },
    { zh: '请启动 clamd，或检查 CLAMD_URL。', en: 'Start clamd, or look at CLAMD_URL.' },
  );
}

async function storage({ s3 }: Settings): Promise<DoctorFinding | undefined> {
  if (!s3) return undefined;
  const firstOf = () => s3Store(s3).list()[Symbol.asyncIterator]().next();
  if (!(await answersTo(firstOf)))
    return error(
      { zh: '文件存储不可用。', en: 'The file storage cannot be used.' },
      {
        zh: '请检查 FILES_S3_ENDPOINT、FILES_S3_BUCKET 和密钥。',
        en: 'Look at FILES_S3_ENDPOINT, FILES_S3_BUCKET and the key.',
      },
    );
  if (s3.endpoint.startsWith('https:')) return ok('文件存储应答', 'the file storage answers');
  return warning(
    { zh: '文件存储应答，但不是 https。', en: 'The file storage answers, but not over https.' },
    { zh: '若不在本机或内网，请改用 https。', en: 'Use https, unless it is on this machine or network.' },
  );
}

async function machine({ machine: settings }: Settings): Promise<DoctorFinding | undefined> {
  if (!settings) return undefined;
  const fault = await tryMachine(settings);
  if (fault === undefined) return ok('机器翻译服务应答', 'the machine translation service answers');
  return error(
    { zh: `机器翻译服务不可用（${fault}）。`, en: `Machine translation cannot be used (${fault}).` },
    {
      zh: '请检查 MACHINE_URL、MACHINE_MODEL 和 MACHINE_KEY。',
      en: 'Look at MACHINE_URL, MACHINE_MODEL and MACHINE_KEY.',
    },
  );
}

/** Whatever goes wrong, it is the same to whoever waits for the service. */
function answersTo(ask: () => Promise<unknown>): Promise<boolean> {
  return ask().then(
    () => true,
    () => false,
  );
}
