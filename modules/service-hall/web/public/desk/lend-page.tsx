import { inLang } from '../../../../../kernel/contract/local-text.ts';
import { Choices, TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { publicPath } from '../../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import type { Custody } from '../../../contract/custody.ts';
import { OwnFrame, type OwnPage } from '../applying/frame.tsx';
import { custodyTexts as t } from './custody-texts.ts';

interface Props extends OwnPage {
  kept: Custody['cards'][number];
  economies: Custody['economies'];
  today: string;
}

/** A card is taken out: when, where to, from when to when. */
export function LendPage({ office, reading, form, kept, economies, today }: Props) {
  const at = { reading, state: form };
  const day = { type: 'date', size: 'short' } as const;
  return (
    <OwnFrame
      {...{ office, reading, form }}
      back={{ path: '/firm/custody', label: t.title }}
      kicker={{ zh: kept.card.number, en: kept.card.number }}
      title={{ zh: inLang(kept.holder.name, 'zh'), en: inLang(kept.holder.name, 'en') }}
      labels={{ takenOn: t.takenOn, economies: t.economies, from: t.from, to: t.to, note: t.note }}
    >
      <PublicForm reading={reading} state={form}>
        <TextField {...at} {...day} name="takenOn" label={t.takenOn} kept={today} />
        <TextField {...at} {...day} name="from" label={t.from} />
        <TextField {...at} {...day} name="to" label={t.to} />
        <Choices
          {...at}
          name="economies"
          label={t.economies}
          several
          choices={economies.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField {...at} name="note" label={t.note} />
        <p className="go">
          <SendButton reading={reading} of={t.save} look="b-seal" />
          <a className="b b-quiet" href={publicPath(office, reading, '/firm/custody')}>
            <Words reading={reading} of={{ zh: '返回', en: 'Back' }} />
          </a>
        </p>
      </PublicForm>
    </OwnFrame>
  );
}
