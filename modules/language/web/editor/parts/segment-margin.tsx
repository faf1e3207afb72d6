import { useId, useState } from 'react';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { languageTexts } from '../../texts.ts';
import { Changes } from './changes.tsx';
import { Talk } from './comments.tsx';
import { Concordance } from './concordance.tsx';
import { Findings } from './findings.tsx';
import { MachineProposalPart } from './machine-proposal.tsx';
import { Matches } from './matches.tsx';
import { Terms } from './terms.tsx';
import { useEditor } from './use-editor.ts';

/** Beside the segments: all that helps with the one in hand. On a small screen it is a sheet that is raised from below. */
export function SegmentMargin() {
  const t = useText(languageTexts);
  const { at } = useEditor();
  const [up, raise] = useState(false);
  const id = useId();
  const closed = at ? t('editor.helpOf', { n: at.place + 1 }) : t('editor.help');
  return (
    <div className={up ? 'ed-margin ed-up' : 'ed-margin'}>
      <Button className="ed-raise" aria-expanded={up} aria-controls={id} onClick={() => raise(!up)}>
        {up ? t('editor.helpLess') : closed}
      </Button>
      <div id={id} className="ed-parts">
        {at && (
          <>
            <Changes at={at} />
            <Matches at={at} />
            <MachineProposalPart at={at} />
            <Terms at={at} />
            <Findings at={at} />
          </>
        )}
        <Concordance />
        {at && <Talk key={at.id} at={at} />}
      </div>
    </div>
  );
}
