import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import type { Segment } from '../../../contract/segments.ts';
import { type SplitFault, splitTexts, targetPlace } from '../../../contract/split-texts.ts';
import { languageTexts } from '../../texts.ts';
import type { BeginAt } from '../workspace/cut-list.ts';
import { firstCut } from '../workspace/cut-moves.ts';
import { CutPlace } from './cut-place.tsx';
import { useEditor } from './use-editor.ts';

/** Where a segment is split, in its source and in its translation; the translation follows the source until it is moved itself. */
export function SplitBox({ segment, begin }: { segment: Segment; begin: BeginAt }) {
  const t = useText(languageTexts);
  const { head, cuts } = useEditor();
  const { source, target } = segment;
  const [at, move] = useState(begin.at ?? firstCut(source));
  const [own, moveOwn] = useState(begin.targetAt);
  const targetAt = own ?? (target === null ? 0 : targetPlace({ source, target }, at));
  const halves = splitTexts({ source, target }, at, targetAt);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.focus(), []);
  function split() {
    if (!('fault' in halves)) void cuts.split(segment, at, target === null ? null : targetAt);
  }
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    if (event.key === 'Enter' && (event.target as HTMLElement).tagName === 'BUTTON') return;
    event.preventDefault();
    if (event.key === 'Enter') split();
    else cuts.leave();
  }
  return (
    <section className="ed-cut" aria-label={t('editor.splitOf', { n: segment.place + 1 })} onKeyDown={press}>
      <h2>{t('editor.splitOf', { n: segment.place + 1 })}</h2>
      <p className="cap">{t('editor.splitAbout')}</p>
      {cuts.isConfirmed(segment) && <p>{t('editor.splitConfirmed')}</p>}
      <CutPlace ref={first} label={t('editor.source')} lang={head.from} text={source} at={at} onMove={move} />
      {target !== null && (
        <CutPlace label={t('editor.target')} lang={head.to} text={target} at={targetAt} onMove={moveOwn} />
      )}
      <p role="status">{'fault' in halves && <Fault fault={halves} />}</p>
      {cuts.refusal && <RefusalSay refusal={cuts.refusal} />}
      <p className="ed-cut-steps">
        <Button
          small
          look="primary"
          busy={cuts.busy}
          aria-disabled={'fault' in halves || undefined}
          onClick={split}
        >
          {t('editor.splitHere')}
        </Button>
        <span className="keys cap">
          <kbd>Enter</kbd>
        </span>
        <Button small look="quiet" onClick={cuts.leave}>
          {t('editor.cutNot')}
        </Button>
      </p>
    </section>
  );
}

function Fault({ fault }: { fault: SplitFault }) {
  const t = useText(languageTexts);
  if (fault.fault === 'empty') return t('editor.splitEmpty');
  return t('editor.splitTags', { tags: fault.tags.join(' ') });
}
