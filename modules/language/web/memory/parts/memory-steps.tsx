import { useState } from 'react';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import { useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { ButtonLink } from '../../../../../kernel/web/kit/button.tsx';
import type { Memory } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import { changeMemoryPage, qualityPage, replacePage } from '../addresses.ts';
import { AddUnit } from './add-unit.tsx';
import { RetireMemory } from './retire-memory.tsx';

/** What may be done with a memory. */
export function MemorySteps({ memory }: { memory: Memory }) {
  const t = useText(languageTexts);
  const go = useGo();
  const [adding, setAdding] = useState(false);
  const { id, abilities } = memory;
  return (
    <>
      <AbilityButton ability={abilities['add']} hotkey="A" onClick={() => setAdding(true)}>
        {t('memory.addUnit')}
      </AbilityButton>
      <AbilityButton ability={abilities['replace']} hotkey="H" onClick={() => go(replacePage(id))}>
        {t('memory.replace')}
      </AbilityButton>
      <ButtonLink to={qualityPage(id)}>{t('memory.quality')}</ButtonLink>
      <AbilityButton ability={abilities['manage']} hotkey="E" onClick={() => go(changeMemoryPage(id))}>
        {t('memory.changeMemory')}
      </AbilityButton>
      <RetireMemory memory={memory} />
      {adding && <AddUnit memory={memory} onClose={() => setAdding(false)} />}
    </>
  );
}
