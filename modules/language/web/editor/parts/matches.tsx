import { call } from '../../../../../kernel/web/api/call.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { useKey } from '../../../../../kernel/web/kit/keys.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import {
  findMatches,
  leftOutReasons,
  type Match,
  matchKinds,
  penaltyNames,
  useUnit,
} from '../../../contract/matches.ts';
import type { Segment } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { useEditor } from './use-editor.ts';

/** Longer sentences are not looked up whole. */
const longest = 1000;
const shown = 5;

/** What the memories have like the segment one is in; each is taken by its key. */
export function Matches({ at }: { at: Segment }) {
  const t = useText(languageTexts);
  const { head, segments } = useEditor();
  const near = (by: number) => segments[at.place + by]?.source.slice(0, 300);
  const read = useRead(
    findMatches,
    {
      text: at.source,
      lang: head.from,
      previous: near(-1),
      next: near(1),
      document: head.job.number,
      client: head.job.client ?? undefined,
      minimum: 60,
      limit: shown,
    },
    { costly: true, wait: at.source.length > longest },
  );
  return (
    <Section title={t('editor.matches')} className="ed-part">
      {at.source.length > longest ? (
        <Empty>{t('editor.matchesLong')}</Empty>
      ) : (
        <Loaded from={read} part>
          {({ matches, index }) => (
            <>
              {!index.ready && (
                <p className="cap">{t('editor.indexing', { units: index.units, of: index.of })}</p>
              )}
              {matches.length === 0 ? (
                <Empty>{t('editor.matchesNone')}</Empty>
              ) : (
                <ol className="ed-matches">
                  {matches.map((match, n) => (
                    <MatchItem key={match.unit.id} match={match} n={n + 1} />
                  ))}
                </ol>
              )}
            </>
          )}
        </Loaded>
      )}
    </Section>
  );
}

function MatchItem({ match, n }: { match: Match; n: number }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const { head, writing, takeText } = useEditor();
  function take() {
    if (!writing) return false;
    takeText(match.target, {
      how: 'memory',
      unit: { id: match.unit.id, score: Math.max(0, Math.min(102, match.score)) },
    });
    // That it was used is told for the figures of the memory; the text is taken whether or not.
    void call(useUnit, { unitId: match.unit.id }).catch(() => undefined);
    return true;
  }
  useKey(`Ctrl+${n}`, `${t('editor.take')} ${n}`, take);
  const about = [
    say(matchKinds[match.kind]),
    say(match.memory.name),
    match.unit.reviewed && t('editor.reviewed'),
    ...match.penalties.map(({ name, points }) =>
      t('editor.penalty', { name: say(penaltyNames[name]), points: Math.abs(points) }),
    ),
    ...match.substitutions.map(({ after }) => t('editor.put', { after })),
  ].filter(Boolean);
  return (
    <li>
      <p className="ed-score">
        <strong className="figure">{match.score}%</strong>
        {writing && (
          <Button small look="quiet" onClick={take}>
            {t('editor.take')} <kbd>Ctrl {n}</kbd>
          </Button>
        )}
      </p>
      <p lang={langTag(head.from)} className="ed-match-source">
        {match.differences.map((piece, place) =>
          piece.kind === 'same' ? (
            piece.text
          ) : piece.kind === 'out' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name than their place
            <del key={place}>{piece.text}</del>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <ins key={place}>{piece.text}</ins>
          ),
        )}
      </p>
      <p lang={langTag(head.to)}>{match.target}</p>
      <p className="cap">{about.join(' · ')}</p>
      {match.leftOut.map(({ reason, text }) => (
        <p key={`${reason} ${text}`} className="cap ed-left-out">
          {text} · {say(leftOutReasons[reason])}
        </p>
      ))}
    </li>
  );
}
