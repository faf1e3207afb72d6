import type { Both } from '../../../../../kernel/contract/local-text.ts';

/** A surname with its spellings, the usual one first; `common: false` where the character mostly is a plain word. */
export interface SurnameRow {
  zh: string;
  pinyin: string[];
  common?: boolean;
}

/** How a title is put into English in one kind of body (`any` where the kind does not matter). */
export interface TitleRow {
  zh: string;
  bodyKind: string;
  preferred: string;
  allowed: string[];
  forbidden?: { en: string; why: Both }[];
}

/** A kind of body, told by how its Chinese name ends (`*` stands for some characters). */
export interface BodyKindRow {
  kind: string;
  name: Both;
  endings: string[];
  heads: string[];
}

/** A well-known organ. A local one carries the place and level of its city, `{P}` in its English names. */
export interface BodyRow {
  zh: string[];
  kind: string;
  scope: 'local' | 'fixed';
  en: string[];
  /** Abbreviations, which a text has to introduce. */
  short?: string[];
}

/** A word of which names of bodies are made, and the English words that may answer it. */
export interface BodyWordRow {
  zh: string;
  en: string[];
}

/** A term with its accepted English forms, and forms that are not to be used. */
export interface TermRow {
  zh: string[];
  en: string[];
  forbidden?: { en: string; why: Both }[];
}

/** A place by its names in both languages: the first English form is preferred, all are accepted. */
export interface PlaceRow {
  zh: string[];
  en: string[];
  kind: string;
}

/** An abbreviation every reader knows. */
export interface AbbreviationRow {
  en: string;
}

/** Everything the facts about names rest on. */
export interface NameReference {
  surnames: SurnameRow[];
  titles: TitleRow[];
  bodyKinds: BodyKindRow[];
  bodies: BodyRow[];
  bodyWords: BodyWordRow[];
  terms: TermRow[];
  places: PlaceRow[];
  abbreviations: AbbreviationRow[];
}
