import { houseTexts } from '../../../../../kernel/web/i18n/house-texts.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { LongTextField, TextField } from '../../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { PairError } from '../../../../../kernel/web/kit/pair-error.tsx';
import type { RecordFormProps } from '../../../../../kernel/web/kit/record-page.tsx';
import { languageTexts } from '../../texts.ts';
import { type ConceptDraft, newTerm, type TermDraft } from '../concept-draft.ts';
import { TermFields } from './term-fields.tsx';

/** The form of a concept: its terms first, then what it means. */
export function ConceptForm({ draft, refusal, onSend, children }: RecordFormProps<ConceptDraft>) {
  const t = useText(languageTexts);
  const house = useText(houseTexts);
  const { value, change } = draft;
  const { terms } = value;
  const changeTerm = (key: number, some: Partial<TermDraft>) =>
    change({ terms: terms.map((term) => (term.key === key ? { ...term, ...some } : term)) });
  // What is left empty is not sent: errors count the others only.
  const sent = terms.filter(({ text }) => text.trim() !== '');
  const add = (lang: string) => change({ terms: [...terms, newTerm(lang, terms)] });
  return (
    <div className="centre-form">
      <Form id="concept" refusal={refusal} onSend={onSend} draft={draft}>
        <section aria-labelledby="concept-terms-head" className="term-list">
          <h2 id="concept-terms-head">{t('terms.terms')}</h2>
          <PairError name="terms" />
          {terms.map((term, at) => (
            <TermFields
              key={term.key}
              at={sent.length === 0 || !sent.includes(term) ? at : sent.indexOf(term)}
              term={term}
              change={(some) => changeTerm(term.key, some)}
              onRemove={() => change({ terms: terms.filter(({ key }) => key !== term.key) })}
            />
          ))}
          <p className="term-add">
            <Button small onClick={() => add('zh')}>
              {t('terms.addZh')}
            </Button>
            <Button small onClick={() => add('en')}>
              {t('terms.addEn')}
            </Button>
            <Button small onClick={() => add('fr')}>
              {t('terms.addOther')}
            </Button>
          </p>
        </section>
        <TextField
          name="field"
          label={t('terms.field')}
          hint={t('terms.fieldHint')}
          optional
          value={value.field}
          onValue={(field) => change({ field })}
        />
        <fieldset className="pair-fields">
          <legend>{t('terms.definition')}</legend>
          <div className="halves">
            <LongTextField
              name="definition.zh"
              lang="zh"
              rows={4}
              label={house('lang.zh')}
              optional
              value={value.definitionZh}
              onValue={(definitionZh) => change({ definitionZh })}
            />
            <LongTextField
              name="definition.en"
              lang="en"
              rows={4}
              label={house('lang.en')}
              optional
              value={value.definitionEn}
              onValue={(definitionEn) => change({ definitionEn })}
            />
          </div>
        </fieldset>
        <TextField
          name="source"
          label={t('terms.source')}
          hint={t('terms.sourceHint')}
          optional
          value={value.source}
          onValue={(source) => change({ source })}
        />
        <LongTextField
          name="note"
          rows={2}
          label={t('terms.note')}
          hint={t('terms.noteHint')}
          optional
          value={value.note}
          onValue={(note) => change({ note })}
        />
        {children}
      </Form>
    </div>
  );
}
