import { type DoctorFinding, ok, warning } from '../../kernel/server/doctor/examination.ts';
import { isLoopback, type Settings } from '../settings.ts';
import type { OuterExamination } from './outer-examination.ts';

/** Do the settings of the addresses fit together: for others, over https, behind a proxy that is believed? */
export const addresses: OuterExamination = {
  id: 'addresses',
  name: { zh: '地址设置', en: 'Addresses' },
  async examine(settings) {
    const findings = faultsOf(settings);
    const { host, port, publicUrl } = settings;
    const heard = ok(
      `监听 ${host}:${port}，网址 ${publicUrl}`,
      `listens on ${host}:${port}, reached at ${publicUrl}`,
    );
    return findings.length > 0 ? findings : [heard];
  },
};

function faultsOf({ host, publicUrl, trustProxy }: Settings): DoctorFinding[] {
  const findings: DoctorFinding[] = [];
  const { protocol, hostname } = new URL(publicUrl);
  const local = isLoopback(hostname) && isLoopback(host);
  if (protocol !== 'https:' && !local) findings.push(notEncrypted);
  if (protocol === 'https:' && !trustProxy) findings.push(proxyNotBelieved);
  return findings;
}

const notEncrypted = warning(
  {
    zh: 'PUBLIC_URL 不是 https：密码和登录凭证在网上明文传送。',
    en: 'PUBLIC_URL is not https: passwords and sessions travel in the open.',
  },
  {
    zh: '请在前面放置带 TLS 的反向代理，并把 PUBLIC_URL 设为 https 地址。',
    en: 'Put a proxy with TLS before the house and set PUBLIC_URL to its https address.',
  },
);
const proxyNotBelieved = warning(
  {
    zh: '经 https 访问而 TRUST_PROXY 未设为 yes：所有外来访问者会被当作同一个地址计数。',
    en: 'It is reached over https, and TRUST_PROXY is not yes: all strangers count as one address.',
  },
  {
    zh: '前面是自己的反向代理时，请设 TRUST_PROXY=yes。',
    en: 'Behind a proxy of your own set TRUST_PROXY=yes.',
  },
);
