import { useId } from 'react';
import { LangRun } from '../../../../kernel/web/i18n/lang-run.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { directoryTexts } from '../texts.ts';
import { type NameDraft, readingsOfPart, withProposal } from './name-draft.ts';
import type { Proposal } from './use-proposal.ts';

interface ReadingsProps {
  value: NameDraft;
  proposal: Proposal;
  change: (some: Partial<NameDraft>) => void;
}

const most = 6;

/** Other readings of a name to choose from, and the proposal where something else stands in the field. */
export function Readings({ value, proposal, change }: ReadingsProps) {
  const t = useText(directoryTexts);
  const surnames = readingsOfPart('surname', proposal, most);
  const givens = readingsOfPart('given', proposal, most);
  const differs =
    !surnames.includes(value.enSurname) || (proposal.zh.given && !givens.includes(value.enGiven));
  return (
    <>
      {surnames.length > 1 && (
        <OneOf
          said={t('readSurname', { zh: proposal.zh.surname })}
          readings={surnames}
          value={value.enSurname}
          onValue={(enSurname) => change({ enSurname, how: 'transliterated', follows: false })}
        />
      )}
      {givens.length > 1 && (
        <OneOf
          said={t('readGiven', { zh: proposal.zh.given })}
          readings={givens}
          value={value.enGiven}
          onValue={(enGiven) => change({ enGiven, how: 'transliterated', follows: false })}
        />
      )}
      {differs && (
        <p className="directory-hint">
          {t('proposed', { en: `${proposal.en.surname} ${proposal.en.given}`.trim() })}{' '}
          <Button small onClick={() => change({ ...withProposal(value, proposal.en), follows: true })}>
            {t('proposedUse')}
          </Button>
        </p>
      )}
    </>
  );
}

interface OneOfProps {
  said: string;
  readings: string[];
  value: string;
  onValue: (value: string) => void;
}

function OneOf({ said, readings, value, onValue }: OneOfProps) {
  const name = useId();
  return (
    <fieldset className="directory-readings">
      <legend>{said}</legend>
      {readings.map((reading) => (
        <label key={reading}>
          <input
            type="radio"
            name={name}
            value={reading}
            checked={value === reading}
            onChange={() => onValue(reading)}
          />{' '}
          <LangRun lang="en">{reading}</LangRun>
        </label>
      ))}
    </fieldset>
  );
}
