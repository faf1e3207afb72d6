import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { ContactPoint } from '../../contract/contact.ts';
import { directoryTexts } from '../texts.ts';

/** A number, an email or an address on the web, as a link that calls, writes or opens it. */
export function ContactValue({ point: { kind, value, written, doubtful } }: { point: ContactPoint }) {
  const t = useText(directoryTexts);
  if (value === null) return null;
  const to = linkOf(kind, value);
  return (
    <span className="contact-value">
      {to ? <a href={to}>{written}</a> : <span translate="no">{written}</span>}
      {doubtful && <span className="cap">{t('contact.doubtful')}</span>}
    </span>
  );
}

function linkOf(kind: ContactPoint['kind'], value: string): string | undefined {
  switch (kind) {
    case 'phone':
    case 'mobile':
    case 'assistant':
      return `tel:${value}`;
    case 'email':
      return `mailto:${value}`;
    case 'web':
      return value;
    case 'fax':
    case 'wechat':
    case 'address':
      return undefined;
  }
}
