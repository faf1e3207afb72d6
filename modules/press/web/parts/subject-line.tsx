import { useState } from 'react';
import { useListed } from '../../../../kernel/web/i18n/listed.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { pressTexts } from '../texts.ts';
import { SubjectsDialog } from './subjects-dialog.tsx';
import { useWork } from './use-release-work.ts';

/** What the release is about, and the way to file it otherwise. */
export function SubjectLine() {
  const t = useText(pressTexts);
  const listed = useListed();
  const [filing, file] = useState(false);
  const { subjects, abilities } = useWork().release;
  const may = abilities['setSubjects'] === true;
  if (!may && subjects.length === 0) return null;
  return (
    <span className="dim">
      {subjects.length > 0
        ? t('subjects.line', { names: listed(subjects.map(({ name }) => name)) })
        : t('subjects.none')}
      {may && (
        <Button small look="quiet" className="day-change" onClick={() => file(true)}>
          {t('subjects.change')}
        </Button>
      )}
      {filing && <SubjectsDialog onClose={() => file(false)} />}
    </span>
  );
}
