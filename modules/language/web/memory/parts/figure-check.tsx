import { useState } from 'react';
import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { call } from '../../../../../kernel/web/api/call.ts';
import { ApiRefusal } from '../../../../../kernel/web/api/refusal.ts';
import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { WaitBar } from '../../../../../kernel/web/kit/wait-bar.tsx';
import type { Memory } from '../../../contract/memory.ts';
import { checkFigures } from '../../../contract/upkeep.ts';
import { languageTexts } from '../../texts.ts';
import { FigureRows } from './figure-rows.tsx';

export type FigureFault = OutputOf<typeof checkFigures>['items'][number];

interface Looking {
  looked: number;
  found: FigureFault[];
  under: boolean;
}

/** So many are shown; the count says how many there are. */
const mostShown = 200;

/** Compares the figures and dates of every unit, some at a time, as far as one wants to wait. */
export function FigureCheck({ memory }: { memory: Memory }) {
  const t = useText(languageTexts);
  const [state, setState] = useState<Looking | null>(null);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  async function look() {
    setRefusal(null);
    let [looked, found]: [number, FigureFault[]] = [0, []];
    try {
      for (let after: string | undefined | null; after !== null; ) {
        setState({ looked, found, under: true });
        const some = await call(checkFigures, { memoryId: memory.id, after, limit: 200 });
        looked += some.looked;
        found = [...found, ...some.items];
        after = some.next;
      }
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
    }
    setState({ looked, found, under: false });
  }
  return (
    <Section title={t('memory.figures')} note={t('memory.figuresNote')} className="figure-check">
      <Button busy={state?.under} onClick={() => void look()}>
        {t('memory.figuresCheck')}
      </Button>
      {state?.under && <WaitBar done={state.looked} total={memory.units} small />}
      {refusal && <RefusalSay refusal={refusal} />}
      {state && !state.under && (
        <p className="cap" role="status">
          {t('memory.figuresFound', {
            count: numberWords(state.found.length),
            all: numberWords(state.looked),
          })}
        </p>
      )}
      {state && state.found.length > 0 && (
        <FigureRows memory={memory} items={state.found.slice(0, mostShown)} />
      )}
    </Section>
  );
}
