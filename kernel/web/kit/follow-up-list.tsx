import { useState } from 'react';
import { listFollowUps } from '../../contract/follow-ups.ts';
import type { SubjectRef } from '../../contract/ids.ts';
import { useRead } from '../api/use-read.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { Name } from '../i18n/name.tsx';
import { useBoth, useText } from '../i18n/use-text.ts';
import { address } from './address.ts';
import { AppLink } from './app-link.tsx';
import { Button } from './button.tsx';
import { Empty } from './empty.tsx';
import { FollowUpForm } from './follow-up-form.tsx';
import { FollowUpDue, FollowUpState } from './follow-up-state.tsx';
import { Section } from './section.tsx';
import { TaskList } from './task-list.tsx';

const shown = 5;

/** The follow-ups of a record in its margin, and the step to give another. Not shown to whoever takes no part in them. */
export function FollowUps({ of }: { of: SubjectRef }) {
  const t = useText(houseTexts);
  const say = useBoth();
  const [giving, give] = useState(false);
  const { data } = useRead(listFollowUps, { kind: of.kind, id: of.id, state: 'any', limit: shown });
  if (!data || (data.items.length === 0 && data.abilities['open'] !== true)) return null;
  const tasks = data.items.map((row) => ({
    key: row.id,
    to: `/follow-ups/${row.id}`,
    title: <Name of={row.title} />,
    detail: say(row.owner.name),
    when: <FollowUpState of={row} />,
    note: <FollowUpDue of={row} />,
  }));
  const all = data.next && (
    <AppLink to={address('/follow-ups', { kind: of.kind, id: of.id, state: 'any' })}>
      {t('history.all', { count: data.count.value })}
    </AppLink>
  );
  return (
    <Section title={t('followUps.title')} note={all ?? undefined} className="follow-ups">
      {tasks.length === 0 ? <Empty>{t('followUps.none')}</Empty> : <TaskList of={tasks} />}
      {data.abilities['open'] === true && (
        <Button small onClick={() => give(true)}>
          {t('followUps.open')}
        </Button>
      )}
      {giving && <FollowUpForm about={of} onClose={() => give(false)} />}
    </Section>
  );
}
