import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { useField } from '../../../../kernel/web/kit/form.tsx';
import { fullName } from '../../contract/person.ts';
import { directoryTexts } from '../texts.ts';
import { type NameDraft, nameOf } from './name-draft.ts';
import { Readings } from './readings.tsx';
import { type Proposal, useProposal } from './use-proposal.ts';

interface NameFieldsProps {
  value: NameDraft;
  /** Of which economy the person is: pinyin is proposed for Chinese names only. */
  economy: string;
  onChange: (value: NameDraft) => void;
}

/** A person's name in both languages, surname and given name apart; the pinyin is proposed while one types. */
export function NameFields({ value, economy, onChange }: NameFieldsProps) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const { id, error } = useField('name');
  const proposal = useProposal(value, economy, onChange);
  const full = fullName(nameOf(value));
  const change = (some: Partial<NameDraft>) => onChange({ ...value, ...some });
  return (
    <div className="directory-name" id={id} tabIndex={-1}>
      <SelectField
        name="name.order"
        label={t('order')}
        value={value.order}
        onValue={(order) => change({ order: order as NameDraft['order'] })}
        options={[
          { value: 'surname-first', label: t('surnameFirstLong') },
          { value: 'given-first', label: t('givenFirstLong') },
        ]}
      />
      {error && (
        <p className="err">
          <span className="st st-error wrap">{say(error)}</span>
        </p>
      )}
      <div className="facing">
        <ChineseHalf value={value} change={change} proposal={proposal} />
        <EnglishHalf value={value} change={change} proposal={proposal} />
      </div>
      {(full.zh || full.en) && (
        <p className="directory-written">
          <span className="cap">{t('writtenSo')}</span> <Pair of={full} lead="zh" />
        </p>
      )}
      {full.en && <HowField value={value} change={change} />}
    </div>
  );
}

interface HalfProps {
  value: NameDraft;
  change: (some: Partial<NameDraft>) => void;
  proposal?: Proposal | undefined;
}

function ChineseHalf({ value, change, proposal }: HalfProps) {
  const t = useText(directoryTexts);
  const mayBeSplit = value.zhGiven === '' && proposal !== undefined && proposal.zh.given !== '';
  return (
    <fieldset>
      <legend>{t('zhName')}</legend>
      <div className="halves">
        <TextField
          name="name.zh.surname"
          label={t('surname')}
          lang="zh"
          autoComplete="off"
          value={value.zhSurname}
          onValue={(zhSurname) => change({ zhSurname })}
        />
        <TextField
          name="name.zh.given"
          label={t('given')}
          lang="zh"
          autoComplete="off"
          value={value.zhGiven}
          onValue={(zhGiven) => change({ zhGiven })}
        />
      </div>
      {mayBeSplit && (
        <p className="directory-hint">
          {t('split', proposal.zh)}{' '}
          <Button
            small
            onClick={() => change({ zhSurname: proposal.zh.surname, zhGiven: proposal.zh.given })}
          >
            {t('splitUse')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

function EnglishHalf({ value, change, proposal }: HalfProps) {
  const t = useText(directoryTexts);
  return (
    <fieldset>
      <legend>{t('enName')}</legend>
      <div className="halves">
        <TextField
          name="name.en.surname"
          label={t('surname')}
          lang="en"
          autoComplete="off"
          spellCheck={false}
          value={value.enSurname}
          onValue={(enSurname) => change({ enSurname, follows: false })}
        />
        <TextField
          name="name.en.given"
          label={t('given')}
          lang="en"
          autoComplete="off"
          spellCheck={false}
          value={value.enGiven}
          onValue={(enGiven) => change({ enGiven, follows: false })}
        />
      </div>
      {proposal ? (
        <Readings value={value} proposal={proposal} change={change} />
      ) : (
        value.order === 'given-first' && <p className="directory-hint">{t('noPinyin')}</p>
      )}
    </fieldset>
  );
}

function HowField({ value, change }: HalfProps) {
  const t = useText(directoryTexts);
  return (
    <SelectField
      name="name.how"
      label={t('how')}
      value={value.how}
      onValue={(how) => change({ how: how as NameDraft['how'] })}
      options={[
        { value: 'transliterated', label: t('howTransliterated') },
        { value: 'recorded', label: t('howRecorded') },
      ]}
    />
  );
}
