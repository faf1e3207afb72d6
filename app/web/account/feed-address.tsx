import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button, buttonClass } from '../../../kernel/web/kit/button.tsx';
import { Say } from '../../../kernel/web/kit/say.tsx';
import { useToast } from '../../../kernel/web/kit/toast.tsx';
import { mailTexts } from '../mail/texts.ts';

/** The address of a new feed, shown this once: to be copied, or opened by the calendar of this machine. */
export function FeedAddress({ path }: { path: string }) {
  const t = useText(mailTexts);
  const tell = useToast();
  const url = `${window.location.origin}${path}`;
  async function copy() {
    await navigator.clipboard.writeText(url);
    tell({ say: { zh: mailTexts.zh.feeds.copied, en: mailTexts.en.feeds.copied } });
  }
  return (
    <Say>
      <p>{t('feeds.shown')}</p>
      <p className="own-token">
        <code lang="en">{url}</code>
      </p>
      <p className="cap">{t('feeds.shownAbout')}</p>
      <p className="own-steps">
        {/* Browsers give the clipboard to pages that came encrypted; elsewhere one selects the address. */}
        {'clipboard' in navigator && <Button onClick={() => void copy()}>{t('feeds.copy')}</Button>}
        <a className={buttonClass()} href={url.replace(/^https?:/, 'webcal:')}>
          {t('feeds.open')}
        </a>
      </p>
    </Say>
  );
}
