import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { momentWords } from '../../../../kernel/web/i18n/dates.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { address } from '../../../../kernel/web/kit/address.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import type { Body } from '../../contract/body.ts';
import { type MergedRecord, undoMerge } from '../../contract/merge.ts';
import type { NamedKind } from '../../contract/other-name.ts';
import type { Person } from '../../contract/person.ts';
import { directoryTexts } from '../texts.ts';

interface MergedHereProps {
  kind: NamedKind;
  of: Pick<Person | Body, 'merged' | 'abilities'>;
}

/** The records that were merged into this one: their history, and the way back. */
export function MergedHere({ kind, of }: MergedHereProps) {
  const t = useText(directoryTexts);
  const lang = useLang();
  const house = useHouseDay();
  const [undoing, setUndoing] = useState<MergedRecord | null>(null);
  if (of.merged.length === 0) return null;
  return (
    <Section title={t('mergedHere')}>
      <ul className="directory-merged">
        {of.merged.map((one) => (
          <li key={one.mergeId}>
            <Name of={one.name} />
            <span className="cap">
              {t('mergedAt', { when: momentWords(lang, one.at, house) })}
              {' · '}
              <AppLink to={address('/ledger', { kind, id: one.id })}>{t('mergedHistory')}</AppLink>
            </span>
            <AbilityButton ability={of.abilities['merge']} small onClick={() => setUndoing(one)}>
              {t('undoMerge')}
            </AbilityButton>
          </li>
        ))}
      </ul>
      {undoing && <Undo key={undoing.mergeId} of={undoing} onClose={() => setUndoing(null)} />}
    </Section>
  );
}

function Undo({ of, onClose }: { of: MergedRecord; onClose: () => void }) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const tell = useToast();
  const write = useWrite(undoMerge);
  async function send() {
    if (!(await write.send({ mergeId: of.mergeId }))) return;
    tell({ say: { zh: directoryTexts.zh.undoMergeDone, en: directoryTexts.en.undoMergeDone } });
    onClose();
  }
  return (
    <Dialog
      opened
      title={t('undoMerge')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {t('undoMergeSend')}
        </Button>
      }
    >
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      <p>{t('undoMergeSure', { name: say(of.name) })}</p>
    </Dialog>
  );
}
