import { TextArea } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { pageLang } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { Correction, OwnCase } from '../../../contract/case.ts';
import type { ServiceGuide } from '../../../contract/services.ts';
import { useOwnPath } from './case-home.tsx';
import { followTexts } from './follow-texts.ts';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { Version } from './parts.tsx';
import { pathOfMissing } from './tasks.ts';

/** The notice of what is to be put right: each thing with the way to its field or paper, or a line to answer it. */
export function CorrectPage({
  office,
  reading,
  form,
  own,
  guide,
}: OwnPage & { own: OwnCase; guide: ServiceGuide }) {
  const ownPath = useOwnPath();
  const lang = pageLang(reading);
  const notice = own.corrections.at(-1);
  const back = { path: '/case', label: followTexts.where };
  return (
    <OwnFrame
      {...{ office, reading, form, back }}
      kicker={own.service.name}
      title={followTexts.notice}
      says={followTexts.noticeSays}
    >
      {notice?.againWhy && (
        <p className="own-says">
          {followTexts.againWhy[lang]}
          {lang === 'zh' ? '：' : ': '}
          {notice.againWhy}
        </p>
      )}
      <PublicForm reading={reading} state={form}>
        <Version of={own} />
        <ol className="own-tasks own-notice">
          {notice?.items.map((item) => (
            <li key={item.id}>
              <strong>
                <Words reading={reading} of={item.label} />
              </strong>
              <span className={`st ${item.answered ? 'st-done' : 'st-mine'}`}>
                {(item.answered ? followTexts.mended : followTexts.open)[lang]}
              </span>
              <div className="own-item">
                <p>
                  <Lines reading={reading} of={item.says} />
                </p>
                {placeOf(item, own, guide) && (
                  <p>
                    <a href={ownPath(office, reading, placeOf(item, own, guide)!)}>
                      {followTexts.toPlace[lang]}
                      <span className="vh"> {item.label[lang]}</span>
                    </a>
                  </p>
                )}
                <TextArea
                  reading={reading}
                  state={form}
                  name={`replies.${item.id}`}
                  label={followTexts.reply}
                  kept={item.reply ?? ''}
                  rows={2}
                />
              </div>
            </li>
          ))}
        </ol>
        <p className="go">
          <SendButton reading={reading} of={followTexts.sendBack} look="b-seal" />
        </p>
      </PublicForm>
    </OwnFrame>
  );
}

type Item = Correction['items'][number];

function placeOf({ target, name, person }: Item, own: OwnCase, guide: ServiceGuide): string | null {
  return target === 'other' ? null : pathOfMissing(guide, own, { kind: target, name, person });
}
