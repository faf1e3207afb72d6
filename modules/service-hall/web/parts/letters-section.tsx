import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day, Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { HallCase } from '../../contract/case.ts';
import { type Letter, listLetters, reissueLetter } from '../../contract/letters.ts';
import { hallTexts } from '../texts.ts';
import { AskDialog } from './ask-dialog.tsx';

/** What the hall gave in writing in this case: each letter as a paper, in either language or both, and as a Word file. */
export function LettersSection({ of }: { of: HallCase }) {
  const t = useText(hallTexts);
  const read = useRead(listLetters, { caseId: of.id });
  return (
    <Loaded part from={read}>
      {({ letters }) =>
        letters.length > 0 && (
          <Section
            title={t('letters.title')}
            note={t('letters.count', { count: letters.filter((one) => one.current).length })}
          >
            <ul className="notes">
              {letters
                .filter((one) => one.current)
                .map((letter) => (
                  <LetterLine
                    key={letter.id}
                    letter={letter}
                    before={letters.filter((one) => one.number === letter.number && !one.current)}
                  />
                ))}
            </ul>
          </Section>
        )
      }
    </Loaded>
  );
}

function LetterLine({ letter, before }: { letter: Letter; before: Letter[] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [reissuing, reissue] = useState(false);
  const { name, number, version, issuedAt, changed, why, unconfirmed } = letter;
  return (
    <li>
      <p>
        {say(name)}
        <span className="cap block">
          <span className="n">{number}</span>
          {version > 1 && ` · ${t('letters.version', { version })}`} · <Moment at={issuedAt} />
        </span>
      </p>
      <LetterLinks of={letter} />
      {why && <p className="cap">{t('letters.why', { why })}</p>}
      {changed.length > 0 && (
        <p className="cap">{t('letters.changed', { parts: changed.map(say).join(t('papers.comma')) })}</p>
      )}
      {unconfirmed.length > 0 && <Unconfirmed of={unconfirmed} />}
      {before.length > 0 && (
        <details className="cap">
          <summary>{t('letters.before', { count: before.length })}</summary>
          {before.map((one) => (
            <div key={one.id}>
              {t('letters.version', { version: one.version })} · <Day of={one.issuedAt.slice(0, 10)} />
              <LetterLinks of={one} />
            </div>
          ))}
        </details>
      )}
      <Button
        small
        look="quiet"
        aria-label={t('letters.reissueOf', { letter: say(name), number })}
        onClick={() => reissue(true)}
      >
        {t('letters.reissue')}
      </Button>
      {reissuing && <ReissueDialog of={letter} onClose={() => reissue(false)} />}
    </li>
  );
}

const papers = [
  { ending: 'pdf', langs: 'zh' },
  { ending: 'pdf', langs: 'en' },
  { ending: 'pdf', langs: 'both' },
  { ending: 'docx', langs: 'both' },
] as const;

function LetterLinks({ of: { href, name, number } }: { of: Letter }) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    <p className="letter-links">
      {papers.map(({ ending, langs }) => {
        const words = ending === 'docx' ? 'Word' : t(`letters.pdf.${langs}`);
        return (
          <a
            key={ending + langs}
            href={`${href}.${ending}?langs=${langs}`}
            target={ending === 'pdf' ? '_blank' : undefined}
            rel="noopener"
            aria-label={`${say(name)} ${number}: ${words}`}
          >
            {words}
          </a>
        );
      })}
    </p>
  );
}

/** Sentences the office has not confirmed yet, each with where it is from: the chief reads and confirms them. */
function Unconfirmed({ of }: { of: Letter['unconfirmed'] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    <details className="cap">
      <summary className="st st-late">{t('letters.unconfirmed', { count: of.length })}</summary>
      <ul>
        {of.map(({ text, origin }) => (
          <li key={text.zh}>
            {say(text)}
            <span className="block dim">{say(origin.from)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ReissueDialog({ of, onClose }: { of: Letter; onClose: () => void }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [why, setWhy] = useState('');
  return (
    <AskDialog
      id="reissue"
      contract={reissueLetter}
      title={t('letters.reissueOf', { letter: say(of.name), number: of.number })}
      about={<p>{t('letters.reissueAbout')}</p>}
      go={t('letters.reissue')}
      input={{ letterId: of.id, version: of.version, why }}
      onClose={onClose}
    >
      <LongTextField
        name="why"
        label={t('letters.reissueWhy')}
        rows={3}
        data-autofocus
        required
        value={why}
        onValue={setWhy}
      />
    </AskDialog>
  );
}
