import { readNoticeChoices } from '../../../kernel/contract/mail.ts';
import { useRead } from '../../../kernel/web/api/use-read.ts';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Loaded } from '../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../kernel/web/kit/page-head.tsx';
import { Say } from '../../../kernel/web/kit/say.tsx';
import { mailTexts } from '../mail/texts.ts';
import './account.css';
import { AccountTabs } from './account-tabs.tsx';
import { ChoicesForm } from './choices-form.tsx';

/** What of one's notices comes by mail, and when. */
export function Page() {
  const t = useText(mailTexts);
  const read = useRead(readNoticeChoices, {});
  return (
    <div className="account">
      <PageHead single title={{ zh: '通知方式', en: 'How notices come' }} />
      <AccountTabs at="notices" />
      <Loaded from={read}>
        {(choices) => (
          <>
            {choices.on ? (
              <p className="own-about">{t('choices.to', { email: choices.email })}</p>
            ) : (
              <Say>
                <p>{t('choices.off')}</p>
              </Say>
            )}
            <ChoicesForm key={choices.version} choices={choices} />
          </>
        )}
      </Loaded>
    </div>
  );
}
