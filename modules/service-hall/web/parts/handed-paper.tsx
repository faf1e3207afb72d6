import { useState } from 'react';
import { fileKinds, sizeWords } from '../../../../kernel/contract/file-kinds.ts';
import { Day, Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Picture } from '../../../../kernel/web/kit/picture.tsx';
import type { HallCase, StaffPaper } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import type { CheckLine } from './checklist.ts';
import { FoundList } from './found-list.tsx';
import { JudgeSteps } from './judge-steps.tsx';
import { PaperViewer } from './paper-viewer.tsx';
import { nameOfPerson } from './person-name.ts';

interface HandedPaperProps {
  of: HallCase;
  line: CheckLine;
  handed: StaffPaper;
}

/** A paper that was handed in: how it looks, what was found, and what the clerk makes of it. */
export function HandedPaper({ of, line, handed }: HandedPaperProps) {
  const t = useText(hallTexts);
  const [seeing, see] = useState(false);
  const { file, standing, issuedOn, addedAt, why } = handed;
  return (
    <div className="handed">
      <PaperPicture line={line} handed={handed} onSee={() => see(true)} />
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
        <JudgeSteps of={of} line={line} handed={handed} />
      </div>
      {seeing && <PaperViewer of={of} first={handed} onClose={() => see(false)} />}
    </div>
  );
}

interface PaperPictureProps {
  line: CheckLine;
  handed: StaffPaper;
  onSee: () => void;
}

/** The picture in a size the house made itself, or what kind of file it is: pressed, it is seen large beside the fields. */
function PaperPicture({ line: { paper, person }, handed: { picture, file }, onSee }: PaperPictureProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  if (!file) return null;
  const name = person ? ` ${nameOfPerson(person)}` : '';
  const alt = { zh: paper.name.zh + name, en: paper.name.en + name };
  return (
    <button
      type="button"
      className="paper-picture"
      aria-label={t('viewer.see', { paper: say(alt) })}
      onClick={onSee}
    >
      {picture && picture.sizes.length > 0 ? (
        <Picture of={{ ...picture, alt }} width={120} />
      ) : (
        <span className="file-kind" aria-hidden="true">
          {(fileKinds[file.type]?.ending ?? '').toUpperCase()}
        </span>
      )}
    </button>
  );
}
