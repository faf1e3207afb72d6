import { useBoth, useLang, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { DateField } from '../../../../../kernel/web/kit/date-field.tsx';
import { SelectField, TextField } from '../../../../../kernel/web/kit/field.tsx';
import { type TermStatus, termStatus, termStatuses } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import type { TermDraft } from '../concept-draft.ts';
import { langName, usualLangs } from '../lang-name.ts';

interface TermFieldsProps {
  /** Its place among the terms that are sent: errors of the server find it by this. */
  at: number;
  term: TermDraft;
  change: (some: Partial<TermDraft>) => void;
  onRemove: () => void;
}

/** One term: its language, the word, its status; of which organ or title and since when, behind a fold. */
export function TermFields({ at, term, change, onRemove }: TermFieldsProps) {
  const t = useText(languageTexts);
  const say = useBoth();
  const reader = useLang();
  const name = (field: string) => `terms.${at}.${field}`;
  const langs = usualLangs.includes(term.lang) ? usualLangs : [...usualLangs, term.lang];
  const more = [term.organ, term.title, term.from, term.to, term.source, term.note].some(Boolean);
  return (
    <fieldset className="term-fields">
      <legend className="vh">{t('terms.termNumber', { number: at + 1 })}</legend>
      <div className="term-line">
        <SelectField
          name={name('lang')}
          label={t('terms.lang')}
          value={term.lang}
          onValue={(lang) => change({ lang })}
          options={langs.map((value) => ({ value, label: langName(value, reader) }))}
        />
        <TextField
          name={name('text')}
          label={t('terms.term')}
          autoComplete="off"
          lang={term.lang === 'zh' || term.lang === 'en' ? term.lang : undefined}
          value={term.text}
          onValue={(text) => change({ text })}
        />
        <SelectField
          name={name('status')}
          label={t('terms.status')}
          value={term.status}
          onValue={(status) => change({ status: status as TermStatus })}
          options={termStatus.options.map((value) => ({ value, label: say(termStatuses[value]) }))}
        />
        <Button small look="quiet" onClick={onRemove} aria-label={t('terms.removeTerm', { number: at + 1 })}>
          {t('terms.removeShort')}
        </Button>
      </div>
      <details open={more || undefined}>
        <summary>{t('terms.more')}</summary>
        <div className="halves">
          <TextField
            name={name('organ')}
            label={t('terms.organ')}
            value={term.organ}
            onValue={(organ) => change({ organ })}
          />
          <TextField
            name={name('title')}
            label={t('terms.title')}
            value={term.title}
            onValue={(title) => change({ title })}
          />
          <DateField
            name={name('from')}
            label={t('terms.fromDay')}
            value={term.from}
            onValue={(from) => change({ from })}
          />
          <DateField
            name={name('to')}
            label={t('terms.toDay')}
            value={term.to}
            onValue={(to) => change({ to })}
          />
          <TextField
            name={name('source')}
            label={t('terms.source')}
            value={term.source}
            onValue={(source) => change({ source })}
          />
          <TextField
            name={name('note')}
            label={t('terms.note')}
            value={term.note}
            onValue={(note) => change({ note })}
          />
        </div>
      </details>
    </fieldset>
  );
}
