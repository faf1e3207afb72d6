import type { InputHTMLAttributes } from 'react';
import type { Lang } from '../../../kernel/contract/local-text.ts';
import { LangRun } from '../../../kernel/web/i18n/lang-run.tsx';
import { useBoth, useLang } from '../../../kernel/web/i18n/use-text.ts';
import { useField } from '../../../kernel/web/kit/form.tsx';
import { appTexts } from '../texts.ts';

interface BothFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'name'> {
  name: 'email' | 'password' | 'code';
  value: string;
  onValue: (value: string) => void;
}

/** A field of the sign-in page, labelled in both languages. */
export function BothField({ name, value, onValue, ...rest }: BothFieldProps) {
  const say = useBoth();
  const lang = useLang();
  const second: Lang = lang === 'zh' ? 'en' : 'zh';
  const { id, error } = useField(name);
  return (
    <div className="field">
      <label htmlFor={id} className="beside">
        <LangRun lang={lang}>{appTexts[lang].signIn[name]}</LangRun>
        <LangRun lang={second}>{appTexts[second].signIn[name]}</LangRun>
      </label>
      {error && (
        <p className="err" id={`${id}-error`}>
          <span className="st st-error wrap">{say(error)}</span>
        </p>
      )}
      <input
        {...rest}
        id={id}
        name={name}
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
