import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { publicPath } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { ServiceItem } from '../../../contract/services.ts';
import { applyTexts } from '../applying/texts.ts';
import { DeskFrame, type DeskPage } from './frame.tsx';
import { firmTexts } from './texts.ts';

/** Before applying for the firm: what it is, and the button that begins a draft. */
export function FirmApplyPage({ service, ...at }: DeskPage & { service: ServiceItem }) {
  const { office, reading, form, desk } = at;
  return (
    <DeskFrame {...at} title={service.name} says={service.summary}>
      <p className="own-says">
        <Lines reading={reading} of={firmTexts.applySays} />{' '}
        <a href={publicPath(office, reading, `/services/${service.code}`)}>
          <Words reading={reading} of={applyTexts.needs} />
        </a>
      </p>
      {desk.works && (
        <PublicForm reading={reading} state={form}>
          <p className="go">
            <SendButton reading={reading} of={firmTexts.begin} look="b-seal" />
          </p>
        </PublicForm>
      )}
    </DeskFrame>
  );
}
