import { useState } from 'react';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { useToast } from '../../../../../kernel/web/kit/toast.tsx';
import { importTermFile, type TermFileCounts } from '../../../contract/term-files.ts';
import { languageTexts } from '../../texts.ts';

interface TakeTermsProps {
  file: { name: string; base64: string };
  counts: TermFileCounts;
  onTaken: () => void;
}

/** What a file would bring, counted, and taking it: the new ones, and if wanted those that share a term. */
export function TakeTerms({ file, counts, onTaken }: TakeTermsProps) {
  const t = useText(languageTexts);
  const tell = useToast();
  const take = useWrite(importTermFile);
  const [clashes, setClashes] = useState(false);
  const count = counts.new + (clashes ? counts.clash : 0);
  async function takeThem() {
    const taken = await take.send({ file, clashes });
    if (!taken) return;
    const words = (lang: 'zh' | 'en') =>
      languageTexts[lang].terms.file.taken.replace('{{count}}', numberWords(taken.proposed));
    tell({ say: { zh: words('zh'), en: words('en') } });
    onTaken();
  }
  return (
    <>
      <p>{t('terms.file.found', words(counts))}</p>
      {counts.clash > 0 && (
        <p>
          <label className="check">
            <input
              type="checkbox"
              checked={clashes}
              onChange={(event) => setClashes(event.currentTarget.checked)}
            />{' '}
            {t('terms.file.withClashes', { count: counts.clash })}
          </label>
        </p>
      )}
      {count > 0 ? (
        <p>
          <Button look="seal" busy={take.sending} onClick={() => void takeThem()}>
            {t('terms.file.take', { count })}
          </Button>
        </p>
      ) : (
        <p className="why">{t('terms.file.nothing')}</p>
      )}
      {take.refusal && <RefusalSay refusal={take.refusal} />}
    </>
  );
}

function words(counts: TermFileCounts) {
  return {
    fresh: numberWords(counts.new),
    known: numberWords(counts.known),
    clash: numberWords(counts.clash),
    unreadable: numberWords(counts.unreadable),
  };
}
