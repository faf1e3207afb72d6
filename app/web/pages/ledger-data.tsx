import { dayWords } from '../../../kernel/contract/day-words.ts';
import type { Lang } from '../../../kernel/contract/local-text.ts';
import type { LedgerLine } from '../../../kernel/contract/shell.ts';
import { useHouseDay } from '../../../kernel/web/house.tsx';
import { momentWords, numberWords } from '../../../kernel/web/i18n/dates.ts';
import { listed, useListed } from '../../../kernel/web/i18n/listed.ts';
import { useLang, useText } from '../../../kernel/web/i18n/use-text.ts';
import { appTexts } from '../texts.ts';

/** What lines carry that says something to a reader, in the order it is said. */
export const saidData = [
  'number',
  'code',
  'roles',
  'day',
  'at',
  'due',
  'from',
  'to',
  'until',
  'expiresAt',
  'plannedFor',
  'year',
  'n',
  'count',
  'rows',
  'records',
  'posts',
  'moved',
  'files',
  'contacts',
  'done',
  'errors',
  'failures',
  'followUps',
  'found',
  'size',
  'textVersion',
  'version',
  'received',
  'round',
  'items',
  'people',
  'economy',
  'terms',
  'pictures',
  'added',
  'words',
  'days',
  'mark',
  'removed',
  'segments',
  'characters',
  'known',
  'read',
  'leftOut',
  'edits',
  'beads',
  'anchors',
  'addresses',
  'domains',
  'monthly',
  'atOnce',
] as const;

/** Ids and codes for programs: the subject beside them has a name, and the API gives them all. */
export const unsaidData = [
  'effort',
  'translator',
  'reviser',
  'reviewer',
  'into',
  'on',
  'unit',
  'memory',
  'zh',
  'en',
  'reviewed',
  'penalty',
  'subjects',
  'loans',
  'leavers',
  'holders',
  'firms',
  'accounts',
  'bookings',
  'filings',
  'answers',
  'approved',
  'as',
  'again',
  'bad',
  'fee',
  'fees',
  'kept',
  'fallen',
  'fields',
  'paused',
  'overall',
  'place',
  'back',
  'channel',
  'edition',
  'paper',
  'provisional',
  'service',
  'setting',
  'changed',
  'services',
  'stage',
  'standing',
  'request',
  'before',
  'body',
  'booking',
  'change',
  'check',
  'contact',
  'delegation',
  'feed',
  'filing',
  'loan',
  'file',
  'grant',
  'group',
  'groups',
  'hours',
  'import',
  'kind',
  'letter',
  'list',
  'mail',
  'merge',
  'merged',
  'name',
  'owner',
  'person',
  'post',
  'reach',
  'outside',
  'key',
  'comment',
  'comments',
  'copy',
  'form',
  'segment',
  'other',
  'shared',
  'survivor',
  'template',
  'token',
  'type',
  'use',
  'what',
  'window',
  'wrote',
  'card',
  'ground',
  'line',
  'requests',
  'return',
  'services',
  'source',
  'state',
];

/** An id says nothing to a reader; the subject beside it has its name. */
const idForm = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** The codes, states, days and versions a line carries; never names or texts, which the ledger does not hold. */
export function LineData({ of: { data, roles } }: { of: Pick<LedgerLine, 'data' | 'roles'> }) {
  const t = useText(appTexts);
  const lang = useLang();
  const house = useHouseDay();
  const sayAll = useListed();
  const said = saidData.flatMap((name) => {
    const words =
      name === 'roles' && roles.length > 0
        ? sayAll(roles.map((role) => role.name))
        : valueWords(lang, house, name, data[name]);
    return words === undefined ? [] : [`${t(`ledger.data.${name}`)}${lang === 'zh' ? '：' : ' '}${words}`];
  });
  return said.length === 0 ? null : <span className="cap block">{said.join(' · ')}</span>;
}

/** A value in words; an id has none. */
export function valueWords(
  lang: Lang,
  house: { timeZone: string; today: string },
  name: string,
  value: unknown,
): string | undefined {
  if (Array.isArray(value))
    return (
      listed(
        lang,
        value.flatMap((one) => valueWords(lang, house, name, one) ?? []),
      ) || undefined
    );
  if (typeof value === 'number') return name === 'year' ? String(value) : numberWords(value);
  if (typeof value !== 'string' || idForm.test(value)) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayWords(lang, value);
  return /^\d{4}-\d{2}-\d{2}T/.test(value) ? momentWords(lang, value, house) : value;
}
