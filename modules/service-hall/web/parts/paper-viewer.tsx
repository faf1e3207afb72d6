import { useState } from 'react';
import { sizeWords } from '../../../../kernel/contract/file-kinds.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Picture } from '../../../../kernel/web/kit/picture.tsx';
import type { HallCase, StaffPaper } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { type CheckLine, checklistOf } from './checklist.ts';
import { FoundList } from './found-list.tsx';
import { JudgeSteps } from './judge-steps.tsx';
import { PdfPages } from './pdf-pages.tsx';
import { PersonFacts } from './person-facts.tsx';
import { nameOfPerson } from './person-name.ts';

/** A paper with the line of the checklist it was handed in for. */
export interface Seen {
  line: CheckLine;
  handed: StaffPaper;
}

interface PaperViewerProps {
  of: HallCase;
  /** Where one begins: the others follow in the order of the checklist. */
  first: Pick<StaffPaper, 'id'>;
  onClose: () => void;
}

/**
 * The papers of a case, one at a time and large, beside what was entered and found. Only pictures the house made itself
 * are shown in place, of a PDF those of its pages; anything else is had as a file.
 */
export function PaperViewer({ of, first, onClose }: PaperViewerProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const all = papersToSee(of);
  const [id, show] = useState(first.id);
  const at = Math.max(
    0,
    all.findIndex(({ handed }) => handed.id === id),
  );
  const now = all[at];
  if (!now) return null;
  const { line, handed } = now;
  const go = (by: number) => show(all[(at + by + all.length) % all.length]!.handed.id);
  return (
    <Dialog
      wide
      opened
      title={
        <>
          {say(line.paper.name)} {line.person && <span className="dim">{nameOfPerson(line.person)}</span>}
        </>
      }
      onClose={onClose}
    >
      {all.length > 1 && (
        <p className="viewer-steps">
          <Button small hotkey="P" onClick={() => go(-1)}>
            {t('viewer.previous')}
          </Button>
          <Button small hotkey="N" onClick={() => go(1)}>
            {t('viewer.next')}
          </Button>
          <span className="cap">{t('viewer.at', { at: at + 1, count: all.length })}</span>
        </p>
      )}
      <div className="viewer">
        <PaperShown of={now} />
        <div className="viewer-beside">
          {line.person && <PersonFacts of={line.person} />}
          <p className="cap">
            {handed.issuedOn && (
              <>
                {t('papers.issuedOn')}
                <Day of={handed.issuedOn} />
              </>
            )}
          </p>
          <FoundList of={handed.findings} />
          {handed.findings.length === 0 && <p className="dim">{t('viewer.nothingFound')}</p>}
          {handed.why && (
            <p className="cap">
              {t(handed.standing === 'overruled' ? 'papers.overruledWhy' : 'papers.badWhy', {
                why: handed.why,
              })}
            </p>
          )}
          <JudgeSteps of={of} line={line} handed={handed} />
        </div>
      </div>
    </Dialog>
  );
}

/** Every file handed in, in the order of the checklist. */
function papersToSee(of: HallCase): Seen[] {
  return checklistOf(of).flatMap((line) =>
    line.handed.filter(({ file }) => file !== null).map((handed) => ({ line, handed })),
  );
}

function PaperShown({ of: { line, handed } }: { of: Seen }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [large, enlarge] = useState(false);
  const { file, picture } = handed;
  const { paper, person } = line;
  const name = person ? ` ${nameOfPerson(person)}` : '';
  const download = (
    <a href={file!.href} download={file!.name}>
      {file!.name}
    </a>
  );
  if (file!.type === 'application/pdf')
    return (
      <div className="viewer-shown">
        <PdfPages key={file!.id} of={file!.id} name={say(paper.name) + name} />
        <p className="handed-steps">
          {download} <span className="cap">{sizeWords(file!.size)}</span>
        </p>
      </div>
    );
  if (!picture || picture.sizes.length === 0)
    return (
      <div className="viewer-shown">
        <p>{t('viewer.noPicture')}</p>
        <p>
          {download} <span className="cap">{sizeWords(file!.size)}</span>
        </p>
      </div>
    );
  return (
    <div className="viewer-shown">
      <section
        className={large ? 'viewer-picture viewer-large' : 'viewer-picture'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
        tabIndex={0}
        aria-label={t('viewer.picture')}
      >
        <Picture
          of={{ ...picture, alt: { zh: paper.name.zh + name, en: paper.name.en + name } }}
          width={large ? picture.width : 560}
        />
      </section>
      <p className="handed-steps">
        <Button small look="quiet" aria-pressed={large} onClick={() => enlarge(!large)}>
          {t(large ? 'viewer.whole' : 'viewer.large')}
        </Button>
        {download}
      </p>
    </div>
  );
}
