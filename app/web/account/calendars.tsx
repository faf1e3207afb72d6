import { useState } from 'react';
import { listFeeds } from '../../../kernel/contract/feeds.ts';
import { useRead } from '../../../kernel/web/api/use-read.ts';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../kernel/web/kit/page-head.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import { mailTexts } from '../mail/texts.ts';
import './account.css';
import { AccountTabs } from './account-tabs.tsx';
import { FeedAddress } from './feed-address.tsx';
import { FeedTable } from './feed-table.tsx';
import { MakeFeed } from './make-feed.tsx';

/** One's own calendar feeds: made, shown once, listed, revoked. */
export function Page() {
  const t = useText(mailTexts);
  const read = useRead(listFeeds, {});
  const [path, setPath] = useState<string | null>(null);
  return (
    <div className="account">
      <PageHead single title={{ zh: '日历订阅', en: 'Calendar feeds' }} />
      <AccountTabs at="calendars" />
      <p className="own-about">{t('feeds.about')}</p>
      <Loaded from={read}>
        {({ feeds, parts }) => (
          <>
            <Section title={t('feeds.title')}>
              {path && <FeedAddress path={path} />}
              {feeds.length === 0 ? (
                <Empty>{t('feeds.none')}</Empty>
              ) : (
                <FeedTable feeds={feeds} parts={parts} />
              )}
            </Section>
            <Section title={t('feeds.makeTitle')}>
              <MakeFeed parts={parts} onMade={setPath} />
            </Section>
          </>
        )}
      </Loaded>
    </div>
  );
}
