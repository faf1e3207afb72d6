import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { pageLang } from '../../../../../kernel/web/public/reading.ts';
import { Lines } from '../../../../../kernel/web/public/words.tsx';
import type { OwnCase } from '../../../contract/case.ts';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { applyTexts } from './texts.ts';

interface Props extends OwnPage {
  own: OwnCase | null;
  /** Just made: shown this once. */
  made: { address: string; until: string; mailedTo: string | null } | null;
}

/** Going on later: a link that opens once. */
export function PausePage({ office, reading, form, own, made }: Props) {
  const lang = pageLang(reading);
  if (!made)
    return (
      <OwnFrame
        {...{ office, reading, form }}
        {...(own ? { kicker: own.service.name } : {})}
        title={applyTexts.pauseTitle}
        says={applyTexts.pauseSays}
      >
        <PublicForm reading={reading} state={form}>
          <p className="go">
            <SendButton reading={reading} of={applyTexts.makeLink} look="b-seal" />
          </p>
        </PublicForm>
      </OwnFrame>
    );
  return (
    <OwnFrame {...{ office, reading, form }} title={applyTexts.linkTitle} says={applyTexts.linkOnce}>
      <p className="own-link">
        <a href={made.address}>{made.address}</a>
      </p>
      <p className="own-says">
        {lang === 'zh'
          ? `有效期至${dayWords('zh', made.until)}。`
          : `Good until ${dayWords('en', made.until)}.`}
        {made.mailedTo && (
          <>
            {' '}
            {applyTexts.mailed[lang]} {made.mailedTo}
            {lang === 'zh' ? '。' : '.'}
          </>
        )}
      </p>
      <PublicForm reading={reading} state={form}>
        <input type="hidden" name="leave" value="yes" />
        <p className="go">
          <SendButton reading={reading} of={applyTexts.leave} look="" />
        </p>
      </PublicForm>
      <p className="cap">
        <Lines
          reading={reading}
          of={{
            zh: '在公用电脑上请结束访问；自己的设备不必，12小时后自行结束。',
            en: 'End the visit on a machine others use; on your own it ends by itself after twelve hours.',
          }}
        />
      </p>
    </OwnFrame>
  );
}
