import { type FormEvent, useEffect, useId, useState } from 'react';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { houseTexts } from '../../../../../kernel/web/i18n/house-texts.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../../kernel/web/kit/address.ts';
import { useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Filter } from '../../../../../kernel/web/kit/filter-row.tsx';
import { ListHead } from '../../../../../kernel/web/kit/list-head.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { CentreTabs } from '../../centre-tabs.tsx';
import { languageTexts } from '../../texts.ts';
import { ConcordanceFound } from '../parts/concordance-found.tsx';
import { MatchesFound } from '../parts/matches-found.tsx';
import { TermsFound } from '../parts/terms-found.tsx';

const path = '/translation/search';

/** Looking up a word or a sentence in terms and memories; what is asked is in the address. */
export function Page({ search }: PageProps) {
  const t = useText(languageTexts);
  const q = (search['q'] ?? '').trim();
  const from = search['from'] === 'zh' || search['from'] === 'en' ? search['from'] : undefined;
  const lang = from ?? langOf(q);
  return (
    <>
      <ListHead title={{ zh: '译文检索', en: 'Look up' }} said={t('search.begin')} />
      <CentreTabs at="search" />
      <Asking q={q} from={from} />
      {q !== '' && (
        <div className="looked-up">
          <TermsFound q={q.slice(0, 1000)} />
          <MatchesFound text={q.slice(0, 1000)} lang={lang} />
          <ConcordanceFound q={q.slice(0, 200)} lang={lang} />
        </div>
      )}
    </>
  );
}

/** Chinese where there is a Chinese character. */
function langOf(q: string): Lang {
  return /\p{Script=Han}/u.test(q) ? 'zh' : 'en';
}

function Asking({ q, from }: { q: string; from: Lang | undefined }) {
  const t = useText(languageTexts);
  const house = useText(houseTexts);
  const go = useGo();
  const id = useId();
  const [typed, type] = useState(q);
  useEffect(() => type(q), [q]);
  function find(event: FormEvent) {
    event.preventDefault();
    go(address(path, { q: typed.trim(), from }));
  }
  return (
    <search>
      <form className="filters" onSubmit={find}>
        <div className="look-up-field">
          <label htmlFor={id}>{t('search.ask')}</label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            spellCheck={false}
            maxLength={1000}
            placeholder={t('search.askIn')}
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
          />
        </div>
        <Filter
          label={t('search.from')}
          value={from ?? ''}
          options={[
            { value: '', label: t('search.auto') },
            { value: 'zh', label: house('lang.zh') },
            { value: 'en', label: house('lang.en') },
          ]}
          onChoose={(value) => go(address(path, { q: typed.trim(), from: value }), { replace: true })}
        />
        <Button type="submit">{t('search.find')}</Button>
      </form>
    </search>
  );
}
