import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { OutputOf } from '../../contract/operation.ts';
import { search } from '../../contract/shell.ts';
import { useRead } from '../api/use-read.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { Pair } from '../i18n/pair.tsx';
import { useBoth, useText } from '../i18n/use-text.ts';
import { address } from './address.ts';
import { useGo } from './app-link.tsx';
import { type Command, commandsFor } from './commands.ts';
import { Keycap } from './keycap.tsx';
import { useKey } from './keys.tsx';

const everything = '';
const mostCommands = 5;

/**
 * The one search box, in the masthead: Ctrl K from anywhere. Beneath it what can be done that answers to what is typed,
 * and the best hits; Enter takes the step that begins with it, else shows all hits.
 */
export function SearchBox({ commands }: { commands: Command[] }) {
  const t = useText(houseTexts);
  const go = useGo();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [q, setQ] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const asked = useDebouncedValue(q.trim(), 150)[0];
  const read = useRead(search, { q: asked, limit: 8 }, { wait: asked === '', keepOld: true });
  const offered = commandsFor(commands, q).slice(0, q.trim() ? mostCommands : commands.length);
  const begins = q.trim() !== '' && offered[0]?.begins === true;
  useKey('Ctrl+K', t('search.key'), () => {
    field.current?.focus();
    field.current?.select();
    combobox.openDropdown();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen anew with each letter and each list of steps
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      begins ? combobox.selectFirstOption() : combobox.resetSelectedOption(),
    );
    return () => cancelAnimationFrame(frame);
  }, [q, begins]);

  function leave(to: string) {
    combobox.closeDropdown();
    field.current?.blur();
    go(to);
  }
  function take(value: string) {
    const command = commands.find(({ id }) => stepOf(id) === value);
    if (!command) return leave(value === everything ? address('/search', { q: q.trim() }) : value);
    combobox.closeDropdown();
    field.current?.blur();
    setQ('');
    command.act();
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (begins) take(stepOf(offered[0]!.command.id));
    else if (q.trim()) leave(address('/search', { q: q.trim() }));
  }
  return (
    <search className="search">
      <form onSubmit={submit}>
        <label className="vh" htmlFor={id}>
          {t('search.label')}
        </label>
        <Combobox store={combobox} withinPortal={false} onOptionSubmit={take}>
          <Combobox.Target withExpandedAttribute>
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
          <Combobox.Dropdown hidden={offered.length === 0 && (!asked || read.data === undefined)}>
            <Combobox.Options className="hits" aria-label={t('search.label')}>
              <Steps of={offered.map(({ command }) => command)} />
              {asked && q.trim() && read.data && (
                <Hits hits={read.data.hits} asked={asked} found={offered.length > 0} />
              )}
            </Combobox.Options>
          </Combobox.Dropdown>
        </Combobox>
        <Keycap of="Ctrl K" />
      </form>
    </search>
  );
}

type Hit = OutputOf<typeof search>['hits'][number];

function stepOf(id: string): string {
  return `do:${id}`;
}

function Steps({ of }: { of: Command[] }) {
  const say = useBoth();
  return of.map(({ id, label, kind }) => (
    <Combobox.Option key={id} value={stepOf(id)} className="hit hit-step">
      <span>{say(label)}</span>
      <span className="kind">{say(kind)}</span>
    </Combobox.Option>
  ));
}

function Hits({ hits, asked, found }: { hits: Hit[]; asked: string; found: boolean }) {
  const t = useText(houseTexts);
  const say = useBoth();
  return (
    <>
      {hits.map((hit) => (
        <Combobox.Option key={`${hit.ref.kind}/${hit.ref.id}`} value={hit.link} className="hit">
          <Pair of={hit.title} />
          <span className="kind">{say(hit.kindName)}</span>
          {hit.detail && <span className="cap">{say(hit.detail)}</span>}
        </Combobox.Option>
      ))}
      {hits.length === 0 ? (
        !found && <p className="hits-say">{t('search.none', { q: asked })}</p>
      ) : (
        <Combobox.Option value={everything} className="hit hits-say">
          {t('search.all', { q: asked })}
        </Combobox.Option>
      )}
    </>
  );
}
