import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { helpTexts } from '../i18n/help-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import type { TourStep } from '../module.ts';
import { useGo } from './app-link.tsx';
import { Button } from './button.tsx';
import { useKey } from './keys.tsx';
import type { TourState } from './tour-state.ts';

/** A walk over real pages, a few sentences each; it can be left at any time, by Escape too. */
export function Tour({ steps, state }: { steps: readonly TourStep[]; state: TourState }) {
  const t = useText(helpTexts);
  const say = useBoth();
  const go = useGo();
  const box = useRef<HTMLElement>(null);
  const at = state.at ?? 0;
  const step = steps[at]!;
  const last = at === steps.length - 1;
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step leads to its page once
  useEffect(() => go(step.to), [at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that is arrived at takes the focus; the step takes it back
  useEffect(() => {
    const frame = requestAnimationFrame(() => box.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [at, pathname]);
  useKey('Escape', t('leave'), state.leave);
  return (
    <section className="tour" aria-label={t('tour')} tabIndex={-1} ref={box}>
      <p className="cap">{t('stepOf', { n: at + 1, of: steps.length })}</p>
      <h2>{say(step.title)}</h2>
      <p>{say(step.says)}</p>
      <p className="help-steps">
        <Button small look="primary" onClick={() => state.turnTo(at + 1)}>
          {last ? t('end') : t('next')}
        </Button>
        {at > 0 && (
          <Button small onClick={() => state.turnTo(at - 1)}>
            {t('back')}
          </Button>
        )}
        {!last && (
          <Button small look="quiet" onClick={state.leave}>
            {t('leave')}
          </Button>
        )}
      </p>
    </section>
  );
}

/** In a demonstration office, until it was seen or declined: the tour is offered in a line. */
export function TourOffer({ steps, state }: { steps: number; state: TourState }) {
  const t = useText(helpTexts);
  return (
    <p className="tour-offer">
      {t('offer', { count: steps })}{' '}
      <button type="button" className="link-button" onClick={state.begin}>
        {t('begin')}
      </button>{' '}
      <button type="button" className="link-button" onClick={state.leave}>
        {t('decline')}
      </button>
    </p>
  );
}
