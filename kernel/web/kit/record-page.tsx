import type { ReactNode } from 'react';
import type { Both } from '../../contract/local-text.ts';
import type { OperationContract, OutputOf, SentInputOf } from '../../contract/operation.ts';
import type { ApiRefusal } from '../api/refusal.ts';
import { AppLink, useGo } from './app-link.tsx';
import type { Draft } from './draft.ts';
import { FormSteps } from './form-steps.tsx';
import { PageHead } from './page-head.tsx';
import { RecordStale, useRecordDraft } from './record-draft.tsx';
import type { ComparedField } from './stale-compare.tsx';

/** What the form of a record is given. */
export interface RecordFormProps<D> {
  draft: Draft<D>;
  refusal: ApiRefusal | null;
  onSend: () => void;
  /** The steps at its foot. */
  children: ReactNode;
}

interface RecordPageProps<D extends { version: number }, C extends OperationContract> {
  title: Both;
  /** What the record belongs to, above the title. */
  under: { to: string; name: ReactNode }[];
  /** The name under which what is typed is kept. */
  kept: string;
  /** As the record stands; its version is 0 where it is not entered yet. */
  initial: D;
  contract: C;
  inputOf: (draft: D) => SentInputOf<C>;
  save: string;
  back: string;
  /** The page to go to once it is saved. */
  onward: (saved: OutputOf<C>) => string;
  /** For a record that others may change meanwhile: its fields, as they are compared with theirs. */
  fields?: readonly ComparedField<D>[];
  children: (form: RecordFormProps<D>) => ReactNode;
}

/** A page that enters or changes one record: its head, the comparison where somebody was quicker, and the form. */
export function RecordPage<D extends { version: number }, C extends OperationContract>({
  title,
  under,
  kept,
  initial,
  contract,
  inputOf,
  save,
  back,
  onward,
  fields,
  children,
}: RecordPageProps<D, C>) {
  const go = useGo();
  const form = useRecordDraft({
    kept,
    initial,
    contract,
    inputOf,
    onSaved: (saved) => go(onward(saved), { replace: true }),
  });
  return (
    <>
      <PageHead
        single
        kicker={under.map(({ to, name }) => (
          <AppLink key={to} to={to}>
            {name}
          </AppLink>
        ))}
        title={title}
      />
      {fields && <RecordStale of={form} fields={fields} />}
      {children({
        draft: form.draft,
        refusal: form.refusal,
        onSend: form.onSend,
        children: <FormSteps save={save} sending={form.sending} back={back} />,
      })}
    </>
  );
}
