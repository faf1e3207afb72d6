import type { Release } from '../../contract/release.ts';
import { isLoose } from './progress-at.ts';

/** What a release asks of whom, for its state line. */
export type Turn =
  | { mine: true; ask: 'errors' | 'repairs' | 'links' | 'changes'; count: number }
  | { mine: true; ask: 'sentBack' | 'submit' | 'approve' | 'publish' | 'heldUp' }
  | {
      mine: false;
      ask:
        | 'withAuthor'
        | 'withAuthorChanges'
        | 'withApprover'
        | 'toPublish'
        | 'planned'
        | 'published'
        | 'withdrawn'
        | 'discarded';
    };

type Standing = Pick<Release, 'state' | 'yourTurn' | 'errors' | 'sentBackWith' | 'abilities'> & {
  text: Pick<Release['text'], 'links' | 'repairs'>;
} & Partial<Pick<Release, 'goesOutAt' | 'heldUpAt' | 'changesOpen'>>;

/** Whose turn it is, and for what: errors, then repairs, then links, then handing on. */
export function turnOf(release: Standing): Turn {
  if (!release.yourTurn) return { mine: false, ask: waitsFor(release) };
  const changes = release.changesOpen ?? 0;
  if (changes > 0) return { mine: true, ask: 'changes', count: changes };
  const asked = release.text.repairs.filter(({ status }) => status === 'asked').length;
  const open = release.abilities['edit'] === true;
  if (open && release.errors > 0) return { mine: true, ask: 'errors', count: release.errors };
  if (open && asked > 0) return { mine: true, ask: 'repairs', count: asked };
  const loose = release.text.links.filter((link) => isLoose(link) || link.stale.length > 0).length;
  if (open && loose > 0) return { mine: true, ask: 'links', count: loose };
  if (release.state === 'draft') return { mine: true, ask: release.sentBackWith ? 'sentBack' : 'submit' };
  if (release.state === 'submitted') return { mine: true, ask: 'approve' };
  return { mine: true, ask: release.heldUpAt ? 'heldUp' : 'publish' };
}

function waitsFor({ state, goesOutAt, changesOpen = 0 }: Standing): Extract<Turn, { mine: false }>['ask'] {
  switch (state) {
    case 'draft':
      return 'withAuthor';
    case 'submitted':
      return changesOpen > 0 ? 'withAuthorChanges' : 'withApprover';
    case 'approved':
      return goesOutAt ? 'planned' : 'toPublish';
    case 'published':
    case 'withdrawn':
    case 'discarded':
      return state;
  }
}

/** The one step that gets the seal: the first error while the person may settle it, else what takes it further. */
export function sealOf(release: Standing): 'firstError' | 'submit' | 'approve' | 'publish' | null {
  if (!release.yourTurn) return null;
  if (release.errors > 0 && release.abilities['edit'] === true) return 'firstError';
  const step = ({ draft: 'submit', submitted: 'approve', approved: 'publish' } as const)[
    release.state as 'draft' | 'submitted' | 'approved'
  ];
  return step && release.abilities[step] === true ? step : null;
}
