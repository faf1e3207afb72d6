import type { UseQueryResult } from '@tanstack/react-query';
import type { OutputOf } from '../../../kernel/contract/operation.ts';
import type { readLedger } from '../../../kernel/contract/shell.ts';
import type { ApiRefusal } from '../../../kernel/web/api/refusal.ts';
import { Moment } from '../../../kernel/web/i18n/day.tsx';
import { Name } from '../../../kernel/web/i18n/name.tsx';
import { useBoth, useLang, useText } from '../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import { appTexts } from '../texts.ts';

export type Recent = UseQueryResult<OutputOf<typeof readLedger>, ApiRefusal>;

/** The last lines of the ledger: what was done in the house just now. */
export function DeskRecent({ read }: { read: Recent }) {
  const t = useText(appTexts);
  const say = useBoth();
  const lang = useLang();
  if (read.error?.code === 'not-allowed') return <div />;
  return (
    <Section title={t('desk.recent')} note={<AppLink to="/ledger">{t('desk.all')}</AppLink>}>
      <Loaded from={read} part>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('desk.recentNone')}</Empty>
          ) : (
            <ol className="history">
              {items.map((line) => (
                <li key={line.seq}>
                  <Moment at={line.at} />
                  <span>
                    {say(line.actor.name)}
                    {lang === 'zh' ? '' : ' '}
                    {say(line.verbName)}
                    {line.subjectTitle && line.link && (
                      <AppLink className="cap plain" to={line.link}>
                        <Name of={line.subjectTitle} />
                      </AppLink>
                    )}
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Section>
  );
}
