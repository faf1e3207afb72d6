import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { languageTexts } from '../../texts.ts';
import { useEditor } from './use-editor.ts';

/** So long nothing more is written before what was written is drawn. */
const pause = 1200;

type Side = 'source' | 'target';

/** The file as it is set, in a frame that can neither run nor fetch anything; a sentence leads back to its segment. */
export function Preview({ onLeave }: { onLeave: () => void }) {
  const t = useText(languageTexts);
  const { head, writing } = useEditor();
  const [side, turn] = useState<Side>('target');
  const frame = useSentences(onLeave);
  const drawn = useDrawn(side);
  // What is being typed is in the preview, too.
  useEffect(() => void writing?.save(), [writing]);
  return (
    <Section
      title={t(side === 'target' ? 'editor.previewTitle' : 'editor.previewSource')}
      className="ed-preview"
    >
      <div className="ed-preview-head">
        <p className="cap">{t('editor.previewAbout')}</p>
        <fieldset className="ed-sides">
          <legend className="vh">{t('editor.preview')}</legend>
          {(['target', 'source'] as const).map((one) => (
            <Button key={one} small look="quiet" aria-pressed={side === one} onClick={() => turn(one)}>
              {t(`editor.${one}`)}
            </Button>
          ))}
        </fieldset>
      </div>
      <iframe
        ref={frame.ref}
        title={t(side === 'target' ? 'editor.previewTitle' : 'editor.previewSource')}
        sandbox="allow-same-origin"
        src={`/api/downloads/language.preview-${side}/${head.id}.html?drawn=${drawn}`}
        onLoad={frame.onLoad}
      />
    </Section>
  );
}

/** A number that changes some time after the texts of this side did. */
function useDrawn(side: Side): number {
  const { segments } = useEditor();
  const written = segments.reduce((sum, { version }) => sum + version, 0);
  const [drawn, draw] = useState(written);
  useEffect(() => {
    if (side === 'source') return undefined;
    const timer = setTimeout(() => draw(written), pause);
    return () => clearTimeout(timer);
  }, [written, side]);
  return drawn;
}

/** Sentences in the frame: chosen, they lead to their segment; the one that is worked on is marked, and in sight. */
function useSentences(onLeave: () => void) {
  const { segments, go, at } = useEditor();
  const ref = useRef<HTMLIFrameElement>(null);
  const scrolled = useRef<number | null>(null);
  const place = at?.place;
  const latest = useRef({ segments, go, onLeave, place });
  latest.current = { segments, go, onLeave, place };

  function mark() {
    const inside = ref.current?.contentDocument;
    for (const one of inside?.querySelectorAll('[data-here]') ?? []) one.removeAttribute('data-here');
    const here = [...(inside?.querySelectorAll(`[data-s="${latest.current.place}"]`) ?? [])];
    for (const one of here) one.setAttribute('data-here', '');
    return here[0];
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: marked anew where another segment is worked on
  useEffect(() => void mark(), [place]);
  function onLoad() {
    const inside = ref.current?.contentDocument;
    if (!inside) return;
    const here = mark();
    if (scrolled.current === null) here?.scrollIntoView({ block: 'center' });
    else inside.defaultView?.scrollTo(0, scrolled.current);
    inside.addEventListener('scroll', () => {
      scrolled.current = inside.defaultView?.scrollY ?? 0;
    });
    inside.addEventListener('click', (event) => {
      // A link of the file leads nowhere from here.
      event.preventDefault();
      const sentence = (event.target as Element).closest('[data-s]')?.getAttribute('data-s');
      const { segments: all, go: goTo, onLeave: leave } = latest.current;
      const segment = all.find((one) => String(one.place) === sentence);
      if (!segment) return;
      leave();
      goTo(segment.id);
    });
  }
  return { ref, onLoad };
}
