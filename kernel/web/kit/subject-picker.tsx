import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { SubjectRef } from '../../contract/ids.ts';
import { inLang, type LocalText } from '../../contract/local-text.ts';
import { search } from '../../contract/shell.ts';
import { useRead } from '../api/use-read.ts';
import { Pair } from '../i18n/pair.tsx';
import { useBoth, useLang } from '../i18n/use-text.ts';
import type { ControlProps } from './field.tsx';
import { Picker } from './picker.tsx';

/** Something on record that was picked: which, and its title to be shown. */
export interface PickedSubject {
  ref: SubjectRef;
  title: Pick<LocalText, 'zh' | 'en'>;
}

interface SubjectPickerProps {
  control: ControlProps;
  picked: PickedSubject | null;
  onPick: (subject: PickedSubject | null) => void;
  /** Only subjects of this kind. */
  kind?: string;
}

/** Finds something on record by what is typed. What is typed and not picked counts for nothing. */
export function SubjectPicker({ control, picked, onPick, kind }: SubjectPickerProps) {
  const lang = useLang();
  const say = useBoth();
  const [typed, setTyped] = useState<string | null>(null);
  const asked = useDebouncedValue(typed?.trim() ?? '', 150)[0];
  const read = useRead(search, { q: asked, kind, limit: 8 }, { wait: asked === '', keepOld: true });
  const hits = asked === '' ? undefined : read.data?.hits;
  function pick(value: string) {
    const hit = hits?.find(({ ref }) => ref.id === value);
    if (!hit) return;
    setTyped(null);
    onPick({ ref: hit.ref, title: { zh: hit.title.zh, en: hit.title.en } });
  }
  return (
    <Picker
      control={control}
      text={typed ?? (picked ? say(picked.title) : '')}
      onText={(next) => {
        setTyped(next);
        if (picked) onPick(null);
      }}
      onPick={({ value }) => pick(value)}
      options={hits?.map((hit) => ({
        value: hit.ref.id,
        text: inLang(hit.title, lang),
        shown: (
          <>
            <Pair of={hit.title} />
            <span className="kind">{say(hit.kindName)}</span>
          </>
        ),
      }))}
    />
  );
}
