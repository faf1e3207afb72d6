import { readMail } from '../../../kernel/contract/mail.ts';
import { useRead } from '../../../kernel/web/api/use-read.ts';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Facts } from '../../../kernel/web/kit/facts.tsx';
import { ListHead } from '../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../kernel/web/kit/loaded.tsx';
import { Say } from '../../../kernel/web/kit/say.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../kernel/web/module.ts';
import { OfficeTabs } from '../office/office-tabs.tsx';
import { MailLog } from './log.tsx';
import './mail.css';
import { Templates } from './templates.tsx';
import { mailTexts } from './texts.ts';

/** The office's mail: whether it goes out, what it looks like, and what became of each. */
export function Page({ search }: PageProps) {
  const t = useText(mailTexts);
  const read = useRead(readMail, {});
  return (
    <>
      <ListHead
        title={{ zh: '邮件', en: 'Mail' }}
        said={read.data && (read.data.on ? t('mail.on') : t('mail.off'))}
      />
      <OfficeTabs at="mail" />
      <Loaded from={read}>
        {({ on, from, counts, templates }) => (
          <>
            {!on && (
              <Say>
                <p>{t('mail.offAbout')}</p>
              </Say>
            )}
            <Section title={t('mail.month')}>
              <Facts
                of={[
                  ...(from ? [{ name: t('mail.from'), value: from }] : []),
                  { name: t('mail.sent'), value: counts.sent },
                  { name: t('mail.waiting'), value: counts.waiting },
                  { name: t('mail.givenUp'), value: counts.givenUp },
                  { name: t('mail.dropped'), value: counts.dropped },
                ]}
              />
            </Section>
            <Templates templates={templates} on={on} search={search} />
            <MailLog search={search} />
          </>
        )}
      </Loaded>
    </>
  );
}
