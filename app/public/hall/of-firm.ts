/** The pages of a case, at the desk of the firm it is of: the same pages, below the case's own address. */
import type { Act, Answered, FormPage, Next } from '../forms.ts';

/** What is for whoever has the key of one case alone: a desk is come back to without a link. */
const keyOnly: ReadonlySet<string> = new Set(['/case/pause']);

/** These pages at the desk of a firm, each for the case its address names. */
export function ofFirm(pages: readonly FormPage[]): FormPage[] {
  return pages
    .filter(({ rest }) => /^\/case(\/|$)/.test(rest) && !keyOnly.has(rest))
    .map(({ rest, show, send }) => ({
      rest: rest.replace('/case', '/firm/cases/:case'),
      visits: 'hall-account' as const,
      show: async (ctx, asked) => ({ ...(await show(ctx, asked)), home: homeOf(asked.params) }),
      ...(send && {
        send: async (sent) => {
          const act = await send(sent);
          return 'contract' in act
            ? moved(act, homeOf(sent.params))
            : (elsewhere(act, homeOf(sent.params)) as Next);
        },
      }),
    }));
}

function homeOf(params: Record<string, string>): string {
  return `/firm/cases/${params['case']}`;
}

/** Where an act leads to a page of the case, it leads there at the desk; what was the key's to give back stays. */
function moved(act: Act, home: string): Act {
  return { ...act, next: (answer) => elsewhere(act.next(answer), home) };
}

function elsewhere(next: Next | Answered | string, home: string): Next | Answered | string {
  if (typeof next === 'string') return at(next, home);
  if ('answer' in next) return next;
  return { path: at(next.drop ? '/firm' : next.path, home) };
}

function at(path: string, home: string): string {
  return path.startsWith('/case') ? home + path.slice('/case'.length) : path;
}
