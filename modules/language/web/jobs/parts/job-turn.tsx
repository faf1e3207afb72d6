import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { type Mark, StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import type { JobRow, Somebody } from '../../../contract/jobs.ts';
import { languageTexts } from '../../texts.ts';

/** Where a job stands and whose turn it is, as a mark and a word. */
export function JobTurn({ of }: { of: JobRow }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const who = whoIs(of);
  const name = who ? say(who.name) : '';
  if (of.yourTurn && of.state in yours)
    return (
      <StateMark mark={of.late ? 'late' : 'mine'}>
        {t('jobs.turn.yours', { what: t(`jobs.yours.${of.state as keyof typeof yours}`) })}
      </StateMark>
    );
  return <StateMark mark={markOf(of)}>{t(`jobs.turn.${of.state}`, { who: name })}</StateMark>;
}

const yours = {
  requested: 0,
  quoted: 0,
  agreed: 0,
  assigned: 0,
  translating: 0,
  revising: 0,
  reviewing: 0,
  checking: 0,
  delivered: 0,
};

function whoIs({ state, requestedBy, translator, reviser, reviewer }: JobRow): Somebody | null {
  switch (state) {
    case 'assigned':
    case 'translating':
      return translator;
    case 'revising':
      return reviser;
    case 'reviewing':
      return reviewer;
    default:
      return requestedBy;
  }
}

function markOf({ state, late }: JobRow): Mark {
  if (late) return 'late';
  switch (state) {
    case 'delivered':
    case 'closed':
      return 'done';
    case 'declined':
    case 'cancelled':
      return 'refused';
    case 'assigned':
    case 'translating':
    case 'revising':
    case 'reviewing':
      return 'on-time';
    default:
      return 'waiting';
  }
}
