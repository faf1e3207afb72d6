import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { Release } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';
import { type Turn, turnOf } from './turn.ts';

const marks: Record<Extract<Turn, { mine: false }>['ask'], Mark> = {
  withAuthor: 'waiting',
  withAuthorChanges: 'waiting',
  withApprover: 'waiting',
  toPublish: 'waiting',
  planned: 'on-time',
  published: 'done',
  withdrawn: 'refused',
  discarded: 'refused',
};

/** Whose turn it is with a release, and for what, as a state. */
export function TurnMark({ release }: { release: Release }) {
  const t = useText(pressTexts);
  const say = useBoth();
  const turn = turnOf(release);
  if (turn.mine) {
    return (
      <StateMark mark="mine">
        {'count' in turn ? t(`turn.${turn.ask}`, { count: turn.count }) : t(`turn.${turn.ask}`)}
      </StateMark>
    );
  }
  const who = turn.ask === 'toPublish' ? (release.approvedBy ?? release.author) : release.author;
  return <StateMark mark={marks[turn.ask]}>{t(`turn.${turn.ask}`, { name: say(who.name) })}</StateMark>;
}
