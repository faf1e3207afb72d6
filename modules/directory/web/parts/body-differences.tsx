import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import type { Body } from '../../contract/body.ts';
import { type BodyDraft, bodyInputOf } from './body-draft.ts';

type Said = (key: 'fullName' | 'shortName' | 'kind' | 'parent' | 'economy') => string;

/** What was typed of a body beside what stands in the record now. */
export function bodyDifferences(mine: BodyDraft, theirs: Body, t: Said) {
  const { name, short } = bodyInputOf(mine);
  return [
    { name: t('fullName'), mine: <Pair of={name} />, theirs: <Pair of={theirs.name} /> },
    {
      name: t('shortName'),
      mine: short ? <Pair of={short} /> : '—',
      theirs: theirs.short ? <Pair of={theirs.short} /> : '—',
    },
    { name: t('kind'), mine: mine.kind || '—', theirs: theirs.kind.id },
    {
      name: t('parent'),
      mine: mine.parent ? <Name of={mine.parent.name} /> : '—',
      theirs: theirs.parent ? <Name of={theirs.parent.name} /> : '—',
    },
    { name: t('economy'), mine: mine.economy || '—', theirs: theirs.economy?.code ?? '—' },
  ];
}
