import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { OutputOf } from '../../contract/operation.ts';
import { search } from '../../contract/shell.ts';
import { useRead } from '../api/use-read.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { Pair } from '../i18n/pair.tsx';
import { useBoth, useText } from '../i18n/use-text.ts';
import { address } from './address.ts';
import { useGo } from './app-link.tsx';
import { Keycap } from './keycap.tsx';
import { useKey } from './keys.tsx';

const everything = '';

/** The one search box, in the masthead: Ctrl K from anywhere; the best hits beneath, all of them on Enter. */
export function SearchBox() {
  const t = useText(houseTexts);
  const go = useGo();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [q, setQ] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const asked = useDebouncedValue(q.trim(), 150)[0];
  const read = useRead(search, { q: asked, limit: 8 }, { wait: asked === '', keepOld: true });
  useKey('Ctrl+K', t('search.key'), () => {
    field.current?.focus();
    field.current?.select();
  });

  function leave(to: string) {
    combobox.closeDropdown();
    field.current?.blur();
    go(to);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (q.trim()) leave(address('/search', { q: q.trim() }));
  }
  return (
    <search className="search">
      <form onSubmit={submit}>
        <label className="vh" htmlFor={id}>
          {t('search.label')}
        </label>
        <Combobox
          store={combobox}
          withinPortal={false}
          onOptionSubmit={(link) => leave(link === everything ? address('/search', { q: q.trim() }) : link)}
        >
          <Combobox.Target>
            <input
              id={id}
              ref={field}
              type="search"
              autoComplete="off"
              spellCheck={false}
              placeholder={t('search.placeholder')}
              value={q}
              onChange={(event) => {
                setQ(event.currentTarget.value);
                combobox.openDropdown();
              }}
              onFocus={() => q && combobox.openDropdown()}
              onBlur={() => combobox.closeDropdown()}
            />
          </Combobox.Target>
          <Combobox.Dropdown hidden={!asked || read.data === undefined}>
            <Hits hits={read.data?.hits ?? []} asked={asked} />
          </Combobox.Dropdown>
        </Combobox>
        <Keycap of="Ctrl K" />
      </form>
    </search>
  );
}

type Hit = OutputOf<typeof search>['hits'][number];

function Hits({ hits, asked }: { hits: Hit[]; asked: string }) {
  const t = useText(houseTexts);
  const say = useBoth();
  return (
    <Combobox.Options className="hits" aria-label={t('search.label')}>
      {hits.map((hit) => (
        <Combobox.Option key={`${hit.ref.kind}/${hit.ref.id}`} value={hit.link} className="hit">
          <Pair of={hit.title} />
          <span className="kind">{say(hit.kindName)}</span>
          {hit.detail && <span className="cap">{say(hit.detail)}</span>}
        </Combobox.Option>
      ))}
      {hits.length === 0 ? (
        <p className="hits-say">{t('search.none', { q: asked })}</p>
      ) : (
        <Combobox.Option value={everything} className="hit hits-say">
          {t('search.all', { q: asked })}
        </Combobox.Option>
      )}
    </Combobox.Options>
  );
}
