import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { pageLang } from '../../../../../kernel/web/public/reading.ts';
import type { OwnCase } from '../../../contract/case.ts';
import type { FirmPaper } from '../../../contract/firms.ts';
import { firmTexts } from '../firm/texts.ts';
import { useOwnPath } from './case-home.tsx';
import type { OwnPage } from './frame.tsx';
import { Version } from './parts.tsx';
import { applyTexts } from './texts.ts';

/** A paper the firm keeps, handed in with one press. */
export function UseKept({ office, reading, form, own, kept }: OwnPage & { own: OwnCase; kept: FirmPaper }) {
  const ownPath = useOwnPath();
  const lang = pageLang(reading);
  const { paper, file, expiresOn } = kept;
  return (
    <div className="firm-kept">
      <PublicForm reading={reading} state={form} action={ownPath(office, reading, `/case/papers/${paper}`)}>
        <Version of={own} />
        <input type="hidden" name="use" value={kept.id} />
        <p className="cap">
          {applyTexts.firmsPaperSays[lang]} <span className="own-file">{file.name}</span>
          {expiresOn && ` · ${firmTexts.until[lang]} ${dayWords(lang, expiresOn)}`}
        </p>
        <SendButton reading={reading} of={applyTexts.firmsPaper} look="" />
      </PublicForm>
    </div>
  );
}
