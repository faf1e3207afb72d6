import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Facts } from '../../../../kernel/web/kit/facts.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { HallCase } from '../../contract/case.ts';
import { listReceipts, type Receipt, type Signature } from '../../contract/receipts.ts';
import { hallTexts } from '../texts.ts';
import { SignatureInk } from './signature-pad.tsx';

/** What went into whose hand, and how both signed. */
export function ReceiptsSection({ of }: { of: HallCase }) {
  const read = useRead(listReceipts, { caseId: of.id });
  return (
    <Loaded part from={read}>
      {({ items }) => items.length > 0 && items.map((one) => <HandedOver key={one.id} of={one} />)}
    </Loaded>
  );
}

function HandedOver({ of }: { of: Receipt }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { items, receiver, capacity, idLastFour, handedBy, handedAt, signatures, mandate } = of;
  const named = t('handOver.receiverWords', { name: receiver, lastFour: idLastFour });
  return (
    <Section title={t('handOver.done')} note={<Moment at={handedAt} />}>
      <Facts
        of={[
          { name: t('handOver.items'), value: items.join(t('papers.comma')) },
          { name: t('handOver.name'), value: named },
          {
            name: t('handOver.capacity'),
            value: (
              <>
                {t(`handOver.as.${capacity}`)}
                {mandate && (
                  <>
                    {t('papers.comma')}
                    <a href={mandate.href} download>
                      {t('handOver.mandate')}
                    </a>
                  </>
                )}
              </>
            ),
          },
        ]}
      />
      <div className="both-fields signed">
        <Signed label={t('sign.receiver')} who={receiver} of={signatures.receiver} />
        <Signed label={t('sign.giver')} who={say(handedBy)} of={signatures.giver} />
      </div>
    </Section>
  );
}

function Signed({ label, who, of }: { label: string; who: string; of: Signature }) {
  const t = useText(hallTexts);
  return (
    <figure>
      {of.how === 'drawn' && (
        <svg viewBox="0 0 1000 500" role="img" aria-label={t('sign.drawnBy', { whose: who })}>
          <SignatureInk of={of.strokes} />
        </svg>
      )}
      <figcaption>
        {who}
        <span className="cap block">
          {label}
          {of.how !== 'drawn' && t('sign.aside', { how: t(`sign.how.${of.how}`) })}
        </span>
      </figcaption>
    </figure>
  );
}
