import { type FormEvent, useState } from 'react';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { houseTexts } from '../../../../../kernel/web/i18n/house-texts.ts';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useLang, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { LongTextField, SelectField } from '../../../../../kernel/web/kit/field.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { trySegmentation } from '../../../contract/segmentation.ts';
import { languageTexts } from '../../texts.ts';

/** A file of rules that was chosen and is not in force. */
export interface SentRules {
  name: string;
  base64: string;
}

interface Cut {
  /** Of the rules in force when it was cut. */
  version: number;
  lang: Lang;
  file: SentRules | null;
  found: OutputOf<typeof trySegmentation>;
}

/**
 * A text is cut by the rules in force and, where a file is chosen, by those of the file beside them. What was cut by rules that
 * are in force no more is not shown.
 */
export function TryRules({ file, version }: { file: SentRules | null; version: number }) {
  const t = useText(languageTexts);
  const house = useText(houseTexts);
  const reader = useLang();
  const { send, sending, refusal } = useWrite(trySegmentation);
  const [lang, setLang] = useState<Lang>(reader);
  const [text, setText] = useState('');
  const [cut, setCut] = useState<Cut | null>(null);
  async function tryIt(event: FormEvent) {
    event.preventDefault();
    const found = await send({ text, lang, file });
    if (found) setCut({ version, lang, file, found });
  }
  return (
    <Section title={t('segmentation.try')}>
      <form className="form" onSubmit={(event) => void tryIt(event)}>
        <SelectField
          name="lang"
          label={t('segmentation.lang')}
          value={lang}
          onValue={(value) => setLang(value as Lang)}
          options={(['zh', 'en'] as const).map((one) => ({ value: one, label: house(`lang.${one}`) }))}
        />
        <LongTextField
          name="text"
          label={t('segmentation.text')}
          hint={t('segmentation.textHint')}
          lang={lang}
          rows={5}
          maxLength={20_000}
          required
          value={text}
          onValue={setText}
        />
        {refusal && <RefusalSay refusal={refusal} />}
        <p className="form-steps">
          <Button type="submit" busy={sending}>
            {t('segmentation.cut')}
          </Button>
        </p>
      </form>
      {cut?.version === version && <BothWays of={cut} />}
    </Section>
  );
}

function BothWays({ of: { lang, file, found } }: { of: Cut }) {
  const t = useText(languageTexts);
  const { inForce, offered, rules } = found;
  const same = offered !== null && offered.join('\n') === inForce.join('\n');
  return (
    <div role="status">
      {same && <p>{t('segmentation.same')}</p>}
      <div className="cut-ways">
        <Segments title={t('segmentation.byRules')} lang={lang} of={inForce} other={offered} />
        {offered && file && (
          <Segments
            title={t('segmentation.byFile', { name: file.name, count: rules ?? 0 })}
            lang={lang}
            of={offered}
            other={inForce}
          />
        )}
      </div>
    </div>
  );
}

interface SegmentsProps {
  title: string;
  lang: Lang;
  of: readonly string[];
  /** The same text cut the other way: what it has not is set apart. */
  other: readonly string[] | null;
}

function Segments({ title, lang, of, other }: SegmentsProps) {
  const known = new Set(other ?? of);
  return (
    <section>
      <h3>{title}</h3>
      <ol lang={langTag(lang)}>
        {of.map((segment, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text may say the same twice, and its order is all it has.
          <li key={at}>{known.has(segment) ? segment : <strong>{segment}</strong>}</li>
        ))}
      </ol>
    </section>
  );
}
