import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { Progress } from '../../../../kernel/web/kit/progress.tsx';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { CaseTurn } from './case-turn.tsx';
import { ClockLine } from './clock-line.tsx';

/** The head of a case: what it is, whose; where it stands and whose turn it is; its clock; its stages as a line. */
export function CaseHead({ of }: { of: HallCase }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { number, service, title, channel, assignedTo, stages, stage, state } = of;
  const named = title.zh !== null || title.en !== null;
  const ended = state === 'done' || of.turn === 'nobody';
  return (
    <PageHead
      kicker={[
        <AppLink key="list" to="/cases">
          {t('case.kind')}
        </AppLink>,
        number ?? t('list.noNumber'),
        named && <Pair key="service" of={service.name} />,
        t(`channel.${channel}`),
      ]}
      title={named ? title : service.name}
      lead="zh"
      state={
        <>
          <span>
            <CaseTurn of={of} />
          </span>
          <ClockLine clock={of.clock} />
          <span className="dim">
            {assignedTo ? t('case.assignedTo', { name: say(assignedTo.name) }) : t('case.unassigned')}
          </span>
        </>
      }
    >
      <Progress
        steps={stages.map(({ name }) => ({ label: name }))}
        at={ended && state === 'done' ? stages.length : stages.findIndex(({ id }) => id === stage.id)}
      />
    </PageHead>
  );
}
