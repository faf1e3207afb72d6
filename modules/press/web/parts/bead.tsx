import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { headlineOf } from '../../contract/headline.ts';
import type { Link } from '../../contract/text.ts';
import { pressTexts } from '../texts.ts';
import { BeadSide } from './bead-side.tsx';
import { BeadTools } from './bead-tools.tsx';
import type { Mark } from './marks.ts';
import { Tie } from './tie.tsx';
import { linkId, usePointerHere } from './use-pointer.ts';
import { useWork } from './use-release-work.ts';

interface BeadProps {
  n: number;
  link: Link;
  marks: readonly Mark[];
}

/** One link: Chinese, the tie with its confidence, English. Whoever is at it finds what can be done beneath. */
export function Bead({ n, link, marks }: BeadProps) {
  const t = useText(pressTexts);
  const { release } = useWork();
  const pointer = usePointerHere();
  const here = pointer.link === n;
  const title = isHeadline(release.text, link);
  const tools = here && release.abilities['edit'] === true && pointer.editing?.link !== n;
  return (
    <li
      id={linkId(n)}
      className={title ? 'bead title' : 'bead'}
      aria-label={title ? t('sentences.headline') : t('sentences.one', { n })}
      aria-current={here || undefined}
      tabIndex={-1}
      onFocus={() => pointer.arrived(n)}
    >
      <BeadSide n={n} link={link} lang="zh" marks={marks} />
      <Tie n={n} link={link} />
      <BeadSide n={n} link={link} lang="en" marks={marks} />
      {tools && <BeadTools n={n} link={link} />}
    </li>
  );
}

/** The headlines of either side stand in a link of their own. */
function isHeadline(text: ReturnType<typeof useWork>['release']['text'], link: Link): boolean {
  const only = (lang: 'zh' | 'en') => {
    const [first, ...rest] = link[lang];
    return first === undefined || (first === 0 && rest.length === 0 && headlineOf(text[lang], lang) !== null);
  };
  return link.zh.length + link.en.length > 0 && only('zh') && only('en');
}
