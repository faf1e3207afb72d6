import { useState } from 'react';
import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { NoteDialog } from './why-dialogs.tsx';

/** What the staff wrote to one another about the case; the applicant never sees it. */
export function NotesSection({ of }: { of: HallCase }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [writing, write] = useState(false);
  return (
    <Section title={t('notes.title')} note={t('notes.inner')}>
      {of.notes.length === 0 && <Empty>{t('notes.none')}</Empty>}
      <ul className="notes">
        {of.notes.map(({ id, words, by, at }) => (
          <li key={id}>
            <p className="note-words">{words}</p>
            <p className="cap">
              {say(by)} · <Moment at={at} />
            </p>
          </li>
        ))}
      </ul>
      {of.abilities['note'] === true && (
        <Button small onClick={() => write(true)}>
          {t('notes.write')}
        </Button>
      )}
      {writing && <NoteDialog of={of} onClose={() => write(false)} />}
    </Section>
  );
}
