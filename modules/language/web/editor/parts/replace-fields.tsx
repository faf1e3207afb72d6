import { useEffect, useId, useRef } from 'react';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { languageTexts } from '../../texts.ts';
import type { Sought } from '../workspace/replacing.ts';

interface ReplaceFieldsProps {
  sought: Sought;
  onChange: (next: Partial<Sought>) => void;
  by: string;
  onBy: (by: string) => void;
  /** Words may be put in the place of those found. */
  replaces: boolean;
}

/** What is looked for, where and how, and what is put in its place. */
export function ReplaceFields({ sought, onChange, by, onBy, replaces }: ReplaceFieldsProps) {
  const t = useText(languageTexts);
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className="ed-sought">
      <label htmlFor={`${id}words`}>
        <span>{t('editor.find')}</span>
        <input
          id={`${id}words`}
          ref={first}
          value={sought.words}
          onChange={(event) => onChange({ words: event.currentTarget.value })}
        />
      </label>
      {replaces && (
        <label htmlFor={`${id}by`}>
          <span>{t('editor.replaceBy')}</span>
          <input id={`${id}by`} value={by} onChange={(event) => onBy(event.currentTarget.value)} />
        </label>
      )}
      <label htmlFor={`${id}side`}>
        <span>{t('editor.findOn')}</span>
        <select
          id={`${id}side`}
          value={sought.side}
          onChange={(event) => onChange({ side: event.currentTarget.value as Sought['side'] })}
        >
          <option value="target">{t('editor.target')}</option>
          <option value="source">{t('editor.source')}</option>
        </select>
      </label>
      {(['whole', 'cased'] as const).map((one) => (
        <label key={one} className="ed-tick">
          <input
            type="checkbox"
            checked={sought[one]}
            onChange={(event) => onChange({ [one]: event.currentTarget.checked })}
          />
          <span>{t(`editor.${one}`)}</span>
        </label>
      ))}
    </div>
  );
}
