import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { LangRun } from '../../../../kernel/web/i18n/lang-run.tsx';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import type { Body } from '../../contract/body.ts';
import {
  type NamedKind,
  type OtherName,
  otherNameKinds,
  removeOtherName,
} from '../../contract/other-name.ts';
import type { Person } from '../../contract/person.ts';
import { directoryTexts } from '../texts.ts';
import { OtherNameForm } from './other-name-form.tsx';
import { Term } from './term.tsx';

interface OtherNamesProps {
  kind: NamedKind;
  of: Pick<Person | Body, 'id' | 'otherNames' | 'abilities'>;
}

/** The names a person or body has or had beside the present one, and the form for them. */
export function OtherNames({ kind, of }: OtherNamesProps) {
  const t = useText(directoryTexts);
  const [open, setOpen] = useState<'new' | OtherName | null>(null);
  const [removing, setRemoving] = useState<OtherName | null>(null);
  const ability = of.abilities['change'];
  return (
    <Section title={t('otherNames')}>
      {of.otherNames.length === 0 ? (
        <Empty>{t('otherNamesNone')}</Empty>
      ) : (
        <NameTable
          kind={kind}
          names={of.otherNames}
          steps={ability === true ? { onChange: setOpen, onRemove: setRemoving } : undefined}
        />
      )}
      <p className="directory-add">
        <AbilityButton ability={ability} small onClick={() => setOpen('new')}>
          {t('otherNameAdd')}
        </AbilityButton>
      </p>
      {open && (
        <OtherNameForm
          key={open === 'new' ? 'new' : open.id}
          of={{ kind, id: of.id }}
          name={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
      {removing && <Remove key={removing.id} name={removing} onClose={() => setRemoving(null)} />}
    </Section>
  );
}

interface NameTableProps {
  kind: NamedKind;
  names: OtherName[];
  steps: { onChange: (name: OtherName) => void; onRemove: (name: OtherName) => void } | undefined;
}

function NameTable({ kind, names, steps }: NameTableProps) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const columns: Column<OtherName>[] = [
    { id: 'text', head: t('otherNameText'), names: true, cell: ({ text }) => <Halves of={text} /> },
    {
      id: 'kind',
      head: t('otherNameKind'),
      bare: true,
      className: 'nw',
      cell: (name) => say(otherNameKinds[kind][name.kind] ?? { zh: name.kind, en: name.kind }),
    },
    {
      id: 'term',
      head: t('otherNameTerm'),
      cell: (name) => (name.from || name.to ? <Term from={name.from} to={name.to} /> : '—'),
    },
    { id: 'note', head: t('otherNameNote'), className: 'dim', cell: ({ note }) => note ?? '—' },
  ];
  if (steps)
    columns.push({
      id: 'do',
      head: t('otherNameChange'),
      unseen: true,
      className: 'directory-do',
      cell: (name) => (
        <>
          <Button small onClick={() => steps.onChange(name)}>
            {t('changePost')}
          </Button>
          <Button small onClick={() => steps.onRemove(name)}>
            {t('otherNameRemove')}
          </Button>
        </>
      ),
    });
  return (
    <Table
      className="directory-names"
      columns={columns}
      rows={names}
      rowKey={({ id }) => id}
      moving={false}
    />
  );
}

/** Another name often has one half only: that half, not the missing one. */
function Halves({ of }: { of: OtherName['text'] }) {
  if (of.zh && of.en) return <Pair of={of} as="stack" />;
  return of.zh ? <Name of={of} /> : <LangRun lang="en">{of.en}</LangRun>;
}

function Remove({ name, onClose }: { name: OtherName; onClose: () => void }) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const tell = useToast();
  const write = useWrite(removeOtherName);
  async function send() {
    if (!(await write.send({ otherNameId: name.id, version: name.version }))) return;
    tell({ say: { zh: directoryTexts.zh.otherNameRemoved, en: directoryTexts.en.otherNameRemoved } });
    onClose();
  }
  return (
    <Dialog
      opened
      title={t('otherNameRemove')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void send()}>
          {t('otherNameRemove')}
        </Button>
      }
    >
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      <p>{t('otherNameRemoveSure', { name: say(name.text) })}</p>
    </Dialog>
  );
}
