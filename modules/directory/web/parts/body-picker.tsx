import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { inLang, type LocalText } from '../../../../kernel/contract/local-text.ts';
import { search } from '../../../../kernel/contract/shell.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useLang } from '../../../../kernel/web/i18n/use-text.ts';
import type { ControlProps } from '../../../../kernel/web/kit/field.tsx';
import { Picker, type PickerOption } from '../../../../kernel/web/kit/picker.tsx';

/** A body that was picked: its id, and its name to be shown. Nothing picked is null. */
export interface PickedBody {
  id: string;
  name: Pick<LocalText, 'zh' | 'en'>;
}

interface BodyPickerProps {
  control: ControlProps;
  picked: PickedBody | null;
  onPick: (body: PickedBody | null) => void;
  placeholder?: string;
}

/** Finds a body of the directory by what is typed. What is typed and not picked counts for nothing. */
export function BodyPicker({ control, picked, onPick, placeholder }: BodyPickerProps) {
  const lang = useLang();
  const say = useBoth();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (picked ? say(picked.name) : '');
  const asked = useDebouncedValue(typed?.trim() ?? '', 150)[0];
  const read = useRead(search, { q: asked, kind: 'body', limit: 8 }, { wait: asked === '', keepOld: true });
  const hits = asked === '' ? undefined : read.data?.hits;
  function pick({ value }: PickerOption) {
    const hit = hits?.find((one) => one.ref.id === value);
    if (!hit) return;
    setTyped(null);
    onPick({ id: hit.ref.id, name: { zh: hit.title.zh, en: hit.title.en } });
  }
  return (
    <Picker
      control={control}
      text={text}
      placeholder={placeholder}
      onText={(next) => {
        setTyped(next);
        if (picked) onPick(null);
      }}
      onPick={pick}
      options={hits?.map((hit) => ({
        value: hit.ref.id,
        text: inLang(hit.title, lang),
        shown: shownBody(hit.title),
      }))}
    />
  );
}

function shownBody(title: LocalText): ReactNode {
  return <Pair of={title} />;
}
