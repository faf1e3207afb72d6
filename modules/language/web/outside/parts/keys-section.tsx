import { useState } from 'react';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { Day } from '../../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { TextField } from '../../../../../kernel/web/kit/field.tsx';
import { figureTyped } from '../../../../../kernel/web/kit/figure-typed.ts';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import { type Client, type ClientKey, endClientKey, makeClientKey } from '../../../contract/clients.ts';
import { languageTexts } from '../../texts.ts';
import { SureDialog } from './client-dialogs.tsx';
import { OnceDialog } from './once-dialog.tsx';

/** The keys of a client body's programs: made, shown once, ended. */
export function KeysSection({ of }: { of: Client }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const [making, make] = useState(false);
  const [ending, end] = useState<ClientKey | null>(null);
  const write = useWrite(endClientKey);
  const columns: Column<ClientKey>[] = [
    { id: 'name', head: t('outside.key'), names: true, cell: ({ name }) => name },
    {
      id: 'state',
      head: t('outside.state'),
      bare: true,
      cell: ({ state }) => (
        <StateMark mark={state === 'good' ? 'granted' : 'refused'}>
          {t(`outside.keyState.${state}`)}
        </StateMark>
      ),
    },
    { id: 'ends', head: t('outside.keyEnds'), cell: ({ endsOn }) => <Day of={endsOn} /> },
    { id: 'by', head: t('outside.keyMadeBy'), cell: ({ madeBy }) => say(madeBy) },
    {
      id: 'steps',
      head: t('outside.steps'),
      unseen: true,
      cell: (one) =>
        one.state === 'good' && (
          <Button
            small
            look="quiet"
            aria-label={t('outside.endKeyOf', { name: one.name })}
            onClick={() => end(one)}
          >
            {t('outside.endKey')}
          </Button>
        ),
    },
  ];
  return (
    <Section title={t('outside.keys')}>
      {of.keys.length === 0 ? (
        <p className="dim">{t('outside.keysNone')}</p>
      ) : (
        <Table columns={columns} rows={of.keys} rowKey={({ id }) => id} moving={false} />
      )}
      {of.abilities['makeKey'] === true && (
        <p className="client-steps">
          <Button onClick={() => make(true)}>{t('outside.makeKey')}</Button>
        </p>
      )}
      {ending && (
        <SureDialog
          write={write}
          title={t('outside.endKey')}
          about={t('outside.endKeyAbout')}
          onSure={() => write.send({ clientId: of.id, keyId: ending.id })}
          onClose={() => end(null)}
        />
      )}
      {making && <MakeKeyDialog of={of} onClose={() => make(false)} />}
    </Section>
  );
}

function MakeKeyDialog({ of, onClose }: { of: Client; onClose: () => void }) {
  const t = useText(languageTexts);
  const [name, setName] = useState('');
  const [days, setDays] = useState('365');
  const write = useWrite(makeClientKey);
  return (
    <OnceDialog
      title={t('outside.makeKey')}
      about={t('outside.makeKeyAbout')}
      write={write}
      make={async () => {
        const made = await write.send({ clientId: of.id, name, days: figureTyped(days) });
        return made && { secret: made.key, says: t('outside.keyMade') };
      }}
      onClose={onClose}
    >
      <TextField
        name="name"
        label={t('outside.key')}
        hint={t('outside.keyHint')}
        value={name}
        onValue={setName}
      />
      <TextField
        name="days"
        label={t('outside.keyDays')}
        inputMode="numeric"
        value={days}
        onValue={setDays}
      />
    </OnceDialog>
  );
}
