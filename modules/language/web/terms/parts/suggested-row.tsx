import { useId } from 'react';
import type { Abilities } from '../../../../../kernel/contract/abilities.ts';
import { LangRun } from '../../../../../kernel/web/i18n/lang-run.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import type { SuggestedTerm } from '../../../contract/suggested-terms.ts';
import { Stretches } from '../../search/parts/stretches.tsx';
import { languageTexts } from '../../texts.ts';
import { SuggestedSteps } from './suggested-steps.tsx';
import type { TermSource } from './use-term-sources.ts';

interface SuggestedRowProps {
  item: SuggestedTerm;
  source: TermSource;
  dismissed: boolean;
  abilities: Abilities;
  open: boolean;
  onOpen: () => void;
}

/** A term found: both sides, in how many sentences; open, also those sentences and what to do with it. */
export function SuggestedRow({ item, open, onOpen, ...rest }: SuggestedRowProps) {
  const t = useText(languageTexts);
  const body = useId();
  const { zh, en, together, ofZh, ofEn } = item;
  return (
    <li className={open ? 'open' : undefined}>
      <button
        type="button"
        className="suggested-head"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={onOpen}
        onFocus={onOpen}
      >
        <LangRun lang="zh" className="concept-term">
          {zh}
        </LangRun>
        <LangRun lang="en" className="concept-term">
          {en}
        </LangRun>
        <span className="cap">
          {ofZh === together && ofEn === together
            ? t('terms.suggest.always', { together })
            : t('terms.suggest.together', { together, ofZh, ofEn })}
        </span>
      </button>
      {open && (
        <div id={body} className="suggested-body">
          <Examples of={item.examples} />
          <SuggestedSteps item={item} {...rest} />
        </div>
      )}
    </li>
  );
}

function Examples({ of }: { of: SuggestedTerm['examples'] }) {
  return (
    <ul>
      {of.map(({ zh, en, zhAt, enAt }) => (
        <li key={`${zh} ${en}`}>
          <p>
            <LangRun lang="zh">
              <Stretches text={zh} of={[zhAt]} />
            </LangRun>
          </p>
          <p>
            <LangRun lang="en">
              <Stretches text={en} of={[enAt]} />
            </LangRun>
          </p>
        </li>
      ))}
    </ul>
  );
}
