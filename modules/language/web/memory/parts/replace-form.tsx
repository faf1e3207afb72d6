import { type FormEvent, useId, useState } from 'react';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { houseTexts } from '../../../../../kernel/web/i18n/house-texts.ts';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Filter } from '../../../../../kernel/web/kit/filter-row.tsx';
import type { Replacement } from '../../../contract/upkeep.ts';
import { languageTexts } from '../../texts.ts';
import { replacePage } from '../addresses.ts';

/** What is looked for and what takes its place. Blanks at either end are part of it. */
export function ReplaceForm({ memoryId, asked }: { memoryId: string; asked: Replacement }) {
  const t = useText(languageTexts);
  const house = useText(houseTexts);
  const go = useGo();
  const [typed, type] = useState(asked);
  const change = (some: Partial<Replacement>) => type({ ...typed, ...some });
  function preview(event: FormEvent) {
    event.preventDefault();
    go(replacePage(memoryId, typed));
  }
  return (
    <form className="filters" onSubmit={preview}>
      <Filter
        label={t('memory.side')}
        value={typed.side}
        options={[
          { value: 'zh', label: house('lang.zh') },
          { value: 'en', label: house('lang.en') },
        ]}
        onChoose={(side) => change({ side: side as Lang })}
      />
      <Words
        label={t('memory.find')}
        lang={typed.side}
        value={typed.find}
        onValue={(find) => change({ find })}
      />
      <Words label={t('memory.put')} lang={typed.side} value={typed.put} onValue={(put) => change({ put })} />
      <div className="replace-how">
        <Choice
          label={t('memory.matchCase')}
          on={typed.matchCase === 'yes'}
          onTurn={(on) => change({ matchCase: on ? 'yes' : 'no' })}
        />
        <Choice
          label={t('memory.wholeWords')}
          on={typed.wholeWords === 'yes'}
          onTurn={(on) => change({ wholeWords: on ? 'yes' : 'no' })}
        />
      </div>
      <Button type="submit">{t('memory.preview')}</Button>
    </form>
  );
}

interface WordsProps {
  label: string;
  lang: Lang;
  value: string;
  onValue: (value: string) => void;
}

function Words({ label, lang, value, onValue }: WordsProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        lang={langTag(lang)}
        autoComplete="off"
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}

function Choice({ label, on, onTurn }: { label: string; on: boolean; onTurn: (on: boolean) => void }) {
  return (
    <label className="check">
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} /> {label}
    </label>
  );
}
