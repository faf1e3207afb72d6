import { useState } from 'react';
import { sizeWords } from '../../../../kernel/contract/file-kinds.ts';
import { Day, Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Picture } from '../../../../kernel/web/kit/picture.tsx';
import type { HallCase, StaffPaper } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import type { CheckLine } from './checklist.ts';
import { FoundList } from './found-list.tsx';
import { JudgeDialog } from './judge-dialog.tsx';
import { nameOfPerson } from './person-name.ts';

interface HandedPaperProps {
  of: HallCase;
  line: CheckLine;
  handed: StaffPaper;
}

/** A paper that was handed in: how it looks, what was found, and what the clerk makes of it. */
export function HandedPaper({ of, line, handed }: HandedPaperProps) {
  const t = useText(hallTexts);
  const [judging, judge] = useState<'good' | 'bad' | null>(null);
  const { file, standing, issuedOn, addedAt, why } = handed;
  const mayJudge = of.abilities['judge'] === true && file !== null;
  return (
    <div className="handed">
      <PaperPicture line={line} handed={handed} />
      <div className="handed-words">
        <p>
          {file ? (
            <a href={file.href} download={file.name}>
              {file.name}
            </a>
          ) : (
            t('papers.originalSeen')
          )}
          <span className="cap block">
            {file && `${sizeWords(file.size)} · `}
            <Moment at={addedAt} />
            {issuedOn && (
              <>
                {' · '}
                {t('papers.issuedOn')}
                <Day of={issuedOn} />
              </>
            )}
          </span>
        </p>
        <FoundList of={handed.findings} />
        {why && (
          <p className="cap">
            {t(standing === 'overruled' ? 'papers.overruledWhy' : 'papers.badWhy', { why })}
          </p>
        )}
        {mayJudge && (
          <p className="handed-steps">
            {standing !== 'good' && standing !== 'overruled' && (
              <Button small onClick={() => judge('good')}>
                {t('judge.good')}
              </Button>
            )}
            {standing !== 'bad' && (
              <Button small look="quiet" onClick={() => judge('bad')}>
                {t('judge.bad')}
              </Button>
            )}
          </p>
        )}
      </div>
      {judging && (
        <JudgeDialog
          of={of}
          line={line}
          handed={handed}
          good={judging === 'good'}
          onClose={() => judge(null)}
        />
      )}
    </div>
  );
}

/** The picture in the sizes the house made itself; what is no picture is had as a file and never shown in place. */
function PaperPicture({ line: { paper, person }, handed: { picture, file } }: Omit<HandedPaperProps, 'of'>) {
  if (!picture || picture.sizes.length === 0 || !file) return null;
  const name = person ? ` ${nameOfPerson(person)}` : '';
  const alt = { zh: paper.name.zh + name, en: paper.name.en + name };
  return (
    <a className="paper-picture" href={picture.sizes.at(-1)!.jpeg} target="_blank" rel="noopener">
      <Picture of={{ ...picture, alt }} width={120} />
    </a>
  );
}
