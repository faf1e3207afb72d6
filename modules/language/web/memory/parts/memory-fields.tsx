import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { TextField } from '../../../../../kernel/web/kit/field.tsx';
import { PairFields } from '../../../../../kernel/web/kit/pair-fields.tsx';
import { languageTexts } from '../../texts.ts';
import type { MemoryDraft } from './memory-draft.ts';

interface MemoryFieldsProps {
  draft: MemoryDraft;
  change: (some: Partial<MemoryDraft>) => void;
}

/** What is said of a memory: its name, what it is for, what it costs, who sees it. */
export function MemoryFields({ draft, change }: MemoryFieldsProps) {
  const t = useText(languageTexts);
  return (
    <>
      <PairFields
        name="name"
        legend={t('memory.name')}
        zh={draft.zh}
        en={draft.en}
        onValue={({ zh = draft.zh, en = draft.en }) => change({ zh, en })}
      />
      <TextField
        name="purpose"
        label={t('memory.purpose')}
        hint={t('memory.purposeHint')}
        optional
        value={draft.purpose}
        onValue={(purpose) => change({ purpose })}
      />
      <TextField
        name="client"
        label={t('memory.client')}
        hint={t('memory.clientHint')}
        optional
        value={draft.client}
        onValue={(client) => change({ client })}
      />
      <TextField
        name="penalty"
        label={t('memory.penalty')}
        hint={t('memory.penaltyHint')}
        inputMode="numeric"
        className="memory-penalty"
        value={draft.penalty}
        onValue={(penalty) => change({ penalty })}
      />
      <div className="field">
        <label className="check">
          <input
            type="checkbox"
            name="shared"
            checked={draft.shared}
            aria-describedby="memory-share-hint"
            onChange={(event) => change({ shared: event.currentTarget.checked })}
          />{' '}
          {t('memory.share')}
        </label>
        <p className="hint" id="memory-share-hint">
          {t('memory.shareHint')}
        </p>
      </div>
    </>
  );
}
