import type { ReactNode } from 'react';
import { useBoth } from '../i18n/use-text.ts';
import { useField } from './form.tsx';

interface FieldWords {
  id: string;
  describedBy: string | undefined;
  isFaulty: boolean;
  words: ReactNode;
}

/** What stands between a field's label and its control, hint and error, and how the control refers to it. */
export function useFieldWords(name: string, hint: ReactNode): FieldWords {
  const say = useBoth();
  const { id, error } = useField(name);
  const words = (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${id}-error`}>
          <span className="st st-error wrap">{say(error)}</span>
        </p>
      )}
    </>
  );
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return { id, describedBy, isFaulty: error !== undefined, words };
}
