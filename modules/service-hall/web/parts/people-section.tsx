import { useState } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { CasePerson, HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { FoundList } from './found-list.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { PersonFacts } from './person-facts.tsx';
import { nameOfPerson } from './person-name.ts';

/** Whom the case is for: each with what was entered, and what was found in it. */
export function PeopleSection({ of }: { of: HallCase }) {
  const t = useText(hallTexts);
  const [editing, edit] = useState<CasePerson | 'new' | null>(null);
  const mayFill = of.abilities['fill'] === true;
  const room = of.people.length < of.form.people.max;
  return (
    <Section title={t('person.title')} note={t('list.people', { count: of.people.length })}>
      {of.people.length === 0 && <Empty>{t('person.none')}</Empty>}
      {of.people.map((person) => (
        <Person key={person.id} person={person} onEdit={mayFill ? () => edit(person) : undefined} />
      ))}
      {mayFill && room && (
        <Button small onClick={() => edit('new')}>
          {t('person.add')}
        </Button>
      )}
      {editing && (
        <PersonDialog of={of} person={editing === 'new' ? undefined : editing} onClose={() => edit(null)} />
      )}
    </Section>
  );
}

function Person({ person, onEdit }: { person: CasePerson; onEdit?: () => void }) {
  const t = useText(hallTexts);
  return (
    <div className="case-person" id={`person-${person.id}`} tabIndex={-1}>
      <PersonFacts of={person} two />
      <FoundList of={person.findings} />
      {onEdit && (
        <Button small look="quiet" onClick={onEdit}>
          {t('person.change', { name: nameOfPerson(person) })}
        </Button>
      )}
    </div>
  );
}
