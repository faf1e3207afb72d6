import type { Provenance } from '../../../../kernel/contract/local-text.ts';
import type { Body } from '../../contract/body.ts';
import type { PickedBody } from './body-picker.tsx';

/** A body as the form holds one, with the version it was begun on (0: not entered yet). */
export interface BodyDraft {
  zh: string;
  en: string;
  how: Provenance;
  shortZh: string;
  shortEn: string;
  kind: string;
  parent: PickedBody | null;
  economy: string;
  version: number;
}

export const emptyBody: BodyDraft = {
  zh: '',
  en: '',
  how: 'recorded',
  shortZh: '',
  shortEn: '',
  kind: '',
  parent: null,
  economy: '',
  version: 0,
};

export function bodyDraftOf(body: Body): BodyDraft {
  return {
    zh: body.name.zh ?? '',
    en: body.name.en ?? '',
    how: body.name.how,
    shortZh: body.short?.zh ?? '',
    shortEn: body.short?.en ?? '',
    kind: body.kind.id,
    parent: body.parent,
    economy: body.economy?.code ?? '',
    version: body.version,
  };
}

/** What is sent of it beside id and version. A kind that was not chosen is left out: the server says it is needed. */
export function bodyInputOf(draft: BodyDraft) {
  const short = { zh: draft.shortZh.trim() || null, en: draft.shortEn.trim() || null };
  return {
    name: { zh: draft.zh.trim() || null, en: draft.en.trim() || null, how: draft.how },
    short: short.zh || short.en ? short : null,
    kind: (draft.kind || undefined) as string,
    parentId: draft.parent?.id ?? null,
    economy: draft.economy || null,
  };
}
