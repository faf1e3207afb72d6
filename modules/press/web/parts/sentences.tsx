import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useKey } from '../../../../kernel/web/kit/keys.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { pressTexts } from '../texts.ts';
import { Bead } from './bead.tsx';
import { marksOf } from './marks.ts';
import { SimplifyOffer } from './simplify-offer.tsx';
import { usePointerHere } from './use-pointer.ts';
import { useWork } from './use-release-work.ts';
import { WorkSay } from './work-say.tsx';

/** Both texts side by side, link by link; what was found is underlined at its place. */
export function Sentences() {
  const t = useText(pressTexts);
  const { release } = useWork();
  const marks = marksOf(release.findings);
  return (
    <Section title={t('sentences.title')} note={<KeysNote />} className="sentences">
      <MoveKeys />
      <SimplifyOffer />
      <WorkSay from="sentences" />
      <WorkSay from="asked" />
      <ol className="beads">
        {release.text.links.map((link, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a link has no other name than its place
          <Bead key={n} n={n} link={link} marks={marks} />
        ))}
      </ol>
    </Section>
  );
}

/** What the keys do here; where nothing may be changed, why not. */
function KeysNote() {
  const t = useText(pressTexts);
  const say = useBoth();
  const ability = useWork().release.abilities['edit'];
  if (ability !== undefined && ability !== true) return say(ability);
  return (
    <span className="keys">
      <kbd>↑</kbd> <kbd>↓</kbd> {t('sentences.move')}&ensp;<kbd>M</kbd> {t('sentences.merge')}&ensp;
      <kbd>S</kbd> {t('sentences.split')}&ensp;<kbd>L</kbd> {t('sentences.byHand')}
    </span>
  );
}

/** Up and down (also K and J) go from link to link, left and right choose the side. */
function MoveKeys() {
  const t = useText(pressTexts);
  const { link, go, chooseSide } = usePointerHere();
  useKey('ArrowUp', t('sentences.previous'), () => go(link - 1));
  useKey('ArrowDown', t('sentences.next'), () => go(link + 1));
  useKey('K', t('sentences.previous'), () => go(link - 1));
  useKey('J', t('sentences.next'), () => go(link + 1));
  useKey('ArrowLeft', t('sentences.chooseZh'), () => chooseSide('zh'));
  useKey('ArrowRight', t('sentences.chooseEn'), () => chooseSide('en'));
  return null;
}
