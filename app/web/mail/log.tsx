import { useEffect } from 'react';
import { listMail, type MailEntry, type MailState, mailState } from '../../../kernel/contract/mail.ts';
import { useRead } from '../../../kernel/web/api/use-read.ts';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../kernel/web/kit/address.ts';
import { useGo } from '../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../kernel/web/kit/filter-row.tsx';
import { Loaded } from '../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../kernel/web/kit/pager.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../kernel/web/module.ts';
import { LogTable } from './log-table.tsx';
import { mailTexts } from './texts.ts';

/** What became of each mail, the newest first. */
export function MailLog({ search }: { search: PageProps['search'] }) {
  const t = useText(mailTexts);
  const go = useGo();
  const { after } = search;
  const { data: state } = mailState.safeParse(search['state']);
  const read = useRead(listMail, { after, state, limit: 30 }, { keepOld: true });
  useAskAgain(read.data?.items, () => void read.refetch());
  const here = (change: Record<string, string | undefined>) =>
    address('/office/mail', { ...search, after: undefined, ...change });
  const states: MailState[] = ['waiting', 'sent', 'given-up', 'dropped'];
  return (
    <Section title={t('mail.log')}>
      <FilterRow>
        <Filter
          label={t('mail.state')}
          value={state ?? ''}
          options={[
            { value: '', label: t('mail.all') },
            ...states.map((one) => ({ value: one, label: t(`mail.state-${one}`) })),
          ]}
          onChoose={(chosen) => go(here({ state: chosen || undefined }), { replace: true })}
        />
      </FilterRow>
      <Loaded from={read} part>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{t('mail.empty')}</Empty>
          ) : (
            <>
              <LogTable entries={items} />
              <Pager first={after && here({})} next={next && here({ after: next })}>
                {t('mail.logAbout')}
              </Pager>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

/** A mail that is under way leaves no line in the ledger when it is sent: it is asked for again until it is. */
function useAskAgain(items: readonly MailEntry[] | undefined, ask: () => void): void {
  const underWay = items?.some(
    ({ state, tries, kind }) =>
      state === 'sending' || (kind === 'trial' && state === 'waiting' && tries === 0),
  );
  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(ask, 2_000);
    return () => clearInterval(timer);
  });
}
