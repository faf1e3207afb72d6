import { type KeyboardEvent, useEffect, useRef } from 'react';
import { houseTexts } from '../../../../../kernel/web/i18n/house-texts.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { LongTextField } from '../../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { RecordStale, useRecordDraft } from '../../../../../kernel/web/kit/record-draft.tsx';
import { changeUnit, type Unit } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import { unitDraftOf, useUnitFields } from './unit-draft.tsx';

/** A unit being changed where it stands; Ctrl Enter saves, Escape leaves it as it was. */
export function UnitEditor({ unit, onDone }: { unit: Unit; onDone: () => void }) {
  const t = useText(languageTexts);
  const house = useText(houseTexts);
  const fields = useUnitFields();
  const row = useRef<HTMLTableRowElement>(null);
  const form = useRecordDraft({
    kept: `language.unit.${unit.id}`,
    initial: unitDraftOf(unit),
    contract: changeUnit,
    inputOf: (draft) => ({ unitId: unit.id, ...draft }),
    onSaved: onDone,
  });
  const { draft } = form;
  useEffect(() => row.current?.querySelector('textarea')?.focus(), []);
  function leave() {
    draft.drop();
    onDone();
  }
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leave();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.onSend();
  }
  return (
    <tr ref={row} className="unit-editor" onKeyDown={press}>
      <td colSpan={4}>
        <RecordStale of={form} fields={fields} />
        <Form id="unit" refusal={form.refusal} onSend={form.onSend} draft={draft}>
          <div className="halves unit-halves">
            <LongTextField
              name="zh"
              lang="zh"
              rows={3}
              label={house('lang.zh')}
              value={draft.value.zh}
              onValue={(zh) => draft.change({ zh })}
            />
            <LongTextField
              name="en"
              lang="en"
              rows={3}
              label={house('lang.en')}
              value={draft.value.en}
              onValue={(en) => draft.change({ en })}
            />
          </div>
          <p className="unit-steps">
            <label className="check">
              <input
                type="checkbox"
                name="reviewed"
                checked={draft.value.reviewed}
                onChange={(event) => draft.change({ reviewed: event.currentTarget.checked })}
              />{' '}
              {t('memory.reviewed')}
            </label>
            <Button type="submit" small look="primary" busy={form.sending}>
              {form.sending ? house('form.sending') : t('memory.save')}
            </Button>
            <Button small look="quiet" onClick={leave}>
              {house('cancel')}
            </Button>
            <span className="cap keys">{t('memory.editKeys')}</span>
          </p>
        </Form>
      </td>
    </tr>
  );
}
