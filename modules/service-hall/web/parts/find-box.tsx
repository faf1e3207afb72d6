import { type FormEvent, useId, useState } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { hallTexts } from '../texts.ts';

interface FindBoxProps {
  /** What is being looked for; nothing where the whole list is shown. */
  q: string;
  /** What may be looked for, where it is not a case or a person. */
  label?: string;
  onFind: (q: string) => void;
}

/** Looks for a name, a passport, a reference. It goes in the body of a request, never into an address. */
export function FindBox({ q, label, onFind }: FindBoxProps) {
  const t = useText(hallTexts);
  const id = useId();
  const [typed, type] = useState('');
  function find(event: FormEvent) {
    event.preventDefault();
    onFind(typed.trim());
  }
  function back() {
    type('');
    onFind('');
  }
  return (
    <search>
      <form className="find-cases" onSubmit={find}>
        <div>
          <label htmlFor={id}>{label ?? t('find.label')}</label>
          <input
            id={id}
            type="search"
            maxLength={100}
            autoComplete="off"
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
          />
        </div>
        <Button type="submit">{t('find.go')}</Button>
        {q && (
          <Button look="quiet" onClick={back}>
            {t('find.back')}
          </Button>
        )}
      </form>
    </search>
  );
}
