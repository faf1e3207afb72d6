import { resolve } from 'node:path';
import { z } from 'zod';
import type { Both } from '../kernel/contract/local-text.ts';
import type { S3Settings } from '../kernel/server/files/s3-store.ts';
import type { MailSettings } from '../kernel/server/mail/mailer.ts';
import type { MachineSettings } from '../modules/language/server/index.ts';

/** What an installation may be told by its environment. */
export interface Settings {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  logLevel: string;
  /** Where people reach the house, without a final slash. */
  publicUrl: string;
  /** A proxy of one's own stands before the house and says whom it speaks for. */
  trustProxy: boolean;
  /** Fill the demonstration office where there is no office yet. */
  demo: boolean;
  /** Storage that speaks S3, where files are not to lie in the data folder. */
  s3?: S3Settings | undefined;
  /** Address of the virus scanner. */
  clamd?: string | undefined;
  /** The mail server and the sender, where notices go out by mail. */
  mail?: MailSettings | undefined;
  /** The service that translates by machine, where there is one; each office switches it on for itself. */
  machine?: MachineSettings | undefined;
  /** What whoever reads the figures of `/metrics` must bring; without it there are none. */
  metricsToken?: string | undefined;
}

interface Rule {
  schema: z.ZodType;
  ifUnset?: string;
  about: Both;
}

/** Each setting with what it must look like. A setting left empty counts as unset. */
export const settingRules = {
  PORT: {
    schema: z.coerce.number().int().min(0).max(65535),
    ifUnset: '4100',
    about: { zh: '端口，0 至 65535 的整数', en: 'the port, a whole number from 0 to 65535' },
  },
  HOST: {
    schema: z.string().regex(/^[A-Za-z0-9.:_-]+$/),
    ifUnset: '127.0.0.1',
    about: {
      zh: '监听地址，例如 127.0.0.1 或 0.0.0.0',
      en: 'the address to listen on, such as 127.0.0.1 or 0.0.0.0',
    },
  },
  DATA_DIR: {
    schema: z.string(),
    ifUnset: './data',
    about: { zh: '数据文件夹', en: 'the folder of the data' },
  },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/ }),
    about: {
      zh: 'PostgreSQL 服务器地址，形如 postgresql://用户:密码@主机/库名',
      en: 'a PostgreSQL server, such as postgresql://user:password@host/database',
    },
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    ifUnset: 'info',
    about: {
      zh: '日志级别：fatal、error、warn、info、debug、trace、silent 之一',
      en: 'how much is logged: one of fatal, error, warn, info, debug, trace, silent',
    },
  },
  PUBLIC_URL: {
    schema: z.url({ protocol: /^https?$/ }),
    about: {
      zh: '对外网址，形如 https://fao.example',
      en: 'where people reach the house, such as https://fao.example',
    },
  },
  DEMO: {
    schema: z.stringbool(),
    ifUnset: 'on',
    about: {
      zh: 'on 或 off：还没有机构时，是否填入演示机构',
      en: 'on or off: whether the demonstration office is filled where there is no office yet',
    },
  },
  TRUST_PROXY: {
    schema: z.stringbool(),
    ifUnset: 'no',
    about: {
      zh: 'yes 或 no：前面是否有自己的反向代理',
      en: 'yes or no: whether a reverse proxy of your own stands before the house',
    },
  },
  FILES_S3_ENDPOINT: {
    schema: z.url({ protocol: /^https?$/ }),
    about: {
      zh: '存放文件的 S3 兼容存储地址，形如 https://storage.example；同时须设 FILES_S3_BUCKET、FILES_S3_KEY_ID 和 FILES_S3_SECRET',
      en: 'where storage that speaks S3 keeps the files, such as https://storage.example; FILES_S3_BUCKET, FILES_S3_KEY_ID and FILES_S3_SECRET are set with it',
    },
  },
  FILES_S3_BUCKET: {
    schema: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,62}$/),
    about: { zh: '存储桶的名称', en: 'the name of the bucket' },
  },
  FILES_S3_REGION: {
    schema: z.string().regex(/^[a-z0-9-]+$/),
    ifUnset: 'us-east-1',
    about: { zh: '存储的区域，例如 us-east-1', en: 'the region of the storage, such as us-east-1' },
  },
  FILES_S3_KEY_ID: {
    schema: z.string(),
    about: { zh: '存储的访问密钥编号', en: 'the id of the access key' },
  },
  FILES_S3_SECRET: {
    schema: z.string(),
    about: { zh: '存储的访问密钥', en: 'the secret of the access key' },
  },
  CLAMD_URL: {
    schema: z.url().regex(/^(tcp:\/\/[^/]+|unix:\/.+)$/),
    about: {
      zh: '病毒扫描程序 clamd 的地址，形如 tcp://127.0.0.1:3310 或 unix:/run/clamav/clamd.ctl',
      en: 'the address of clamd, the virus scanner: tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl',
    },
  },
  SMTP_URL: {
    schema: z
      .url()
      .regex(/^smtps?:\/\/[^/?#]+\/?$/)
      .refine(isDecodable),
    about: {
      zh: '邮件服务器地址，形如 smtps://用户:密码@mail.example 或 smtp://mail.example:587；同时须设 MAIL_FROM',
      en: 'the mail server, such as smtps://user:password@mail.example or smtp://mail.example:587; MAIL_FROM is set with it',
    },
  },
  MAIL_FROM: {
    schema: z.email(),
    about: {
      zh: '发件地址，形如 notices@fao.example；同时须设 SMTP_URL',
      en: 'the address mails come from, such as notices@fao.example; SMTP_URL is set with it',
    },
  },
  MACHINE_URL: {
    schema: z.url({ protocol: /^https?$/ }),
    about: {
      zh: '机器翻译服务的地址，写到 chat/completions 之前，形如 http://127.0.0.1:8000/v1；同时须设 MACHINE_MODEL',
      en: 'where machine translation is asked for, up to chat/completions, such as http://127.0.0.1:8000/v1; MACHINE_MODEL is set with it',
    },
  },
  MACHINE_MODEL: {
    schema: z.string().max(200),
    about: {
      zh: '机器翻译所用模型的名称；同时须设 MACHINE_URL',
      en: 'the name of the model that translates; MACHINE_URL is set with it',
    },
  },
  MACHINE_KEY: {
    schema: z.string(),
    about: { zh: '机器翻译服务的密钥', en: 'the key of the machine translation service' },
  },
  METRICS_TOKEN: {
    schema: z.string().regex(/^[\w.~+/-]{16,}=*$/),
    about: {
      zh: '读取 /metrics 运行指标所需的令牌，至少 16 个字母或数字',
      en: 'the token that opens the figures of /metrics, 16 letters or digits at least',
    },
  },
} satisfies Record<string, Rule>;

type Name = keyof typeof settingRules;

/** Reads the settings, or says of each bad one what it must be. The value itself is not repeated: it may be secret. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Settings | { faults: Both[] } {
  const faults: Both[] = [];
  function read<T>(name: Name): T {
    const rule: Rule = settingRules[name];
    const given = env[name]?.trim() || rule.ifUnset;
    if (given === undefined) return undefined as T;
    const parsed = rule.schema.safeParse(given);
    if (!parsed.success) faults.push(faultOf(name, rule.about));
    return parsed.data as T;
  }
  const missing = (name: Name) => faults.push(faultOf(name, settingRules[name].about));
  const port = read<number>('PORT');
  const settings: Settings = {
    port,
    host: read('HOST'),
    dataDir: resolve(read<string>('DATA_DIR')),
    databaseUrl: read('DATABASE_URL'),
    logLevel: read('LOG_LEVEL'),
    publicUrl: (read<string | undefined>('PUBLIC_URL') ?? `http://localhost:${port}`).replace(/\/$/, ''),
    trustProxy: read('TRUST_PROXY'),
    demo: read('DEMO'),
    s3: s3Settings(read, missing),
    clamd: read('CLAMD_URL'),
    mail: mailSettings(read, missing),
    machine: machineSettings(read, missing),
    metricsToken: read('METRICS_TOKEN'),
  };
  return faults.length > 0 ? { faults } : settings;
}

/** All of them or none: an address without a key would fail at the first file. */
function s3Settings(read: <T>(name: Name) => T, missing: (name: Name) => void): S3Settings | undefined {
  const endpoint = read<string | undefined>('FILES_S3_ENDPOINT');
  const region = read<string>('FILES_S3_REGION');
  if (endpoint === undefined) return undefined;
  const [bucket, keyId, secret] = (['FILES_S3_BUCKET', 'FILES_S3_KEY_ID', 'FILES_S3_SECRET'] as const).map(
    (name) => {
      const value = read<string | undefined>(name);
      if (value === undefined) missing(name);
      return value ?? '';
    },
  ) as [string, string, string];
  return { endpoint, region, bucket, keyId, secret };
}

/** Address and model, or neither; a key where the service asks one. */
function machineSettings(
  read: <T>(name: Name) => T,
  missing: (name: Name) => void,
): MachineSettings | undefined {
  const [url, model, key] = (['MACHINE_URL', 'MACHINE_MODEL', 'MACHINE_KEY'] as const).map(
    read<string | undefined>,
  );
  if (url !== undefined && model !== undefined) return { url, model, key };
  if (url !== undefined) missing('MACHINE_MODEL');
  if (model !== undefined || key !== undefined) missing('MACHINE_URL');
  return undefined;
}

/** User and password stand in an address by their percent signs: `100%` alone is none. */
function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    // The only thing it throws at is a percent sign that is not followed by its two figures.
    return false;
  }
}

/** Both or neither: a mail needs a way and a sender. */
function mailSettings(read: <T>(name: Name) => T, missing: (name: Name) => void): MailSettings | undefined {
  const smtpUrl = read<string | undefined>('SMTP_URL');
  const from = read<string | undefined>('MAIL_FROM');
  if (smtpUrl !== undefined && from !== undefined) return { smtpUrl, from };
  if (smtpUrl !== undefined) missing('MAIL_FROM');
  if (from !== undefined) missing('SMTP_URL');
  return undefined;
}

function faultOf(name: Name, about: Both): Both {
  return {
    zh: `设置 ${name} 有误。应为：${about.zh}。`,
    en: `The setting ${name} is not right. It is ${about.en}.`,
  };
}

/** Can only this machine reach the address? */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
