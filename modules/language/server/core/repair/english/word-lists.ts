import type { PlaceRow } from '../../facts/name-reference.ts';

/** The words that decide on apostrophes, as reference data keep them: lines of words, or of names with commas. */
export interface PossessiveWordsRow {
  afterPeoples: string[];
  afterLowerPeoples: string[];
  organNouns: string[];
  uniqueBodies: string[];
  uniqueAcronyms: string[];
  countableAcronyms: string[];
  plurals: string[];
  functionWords: string[];
  verbs: string[];
  ambiguous: string[];
  nouns: string[];
  adjectives: string[];
  commonStems: string[];
  namesInS: string[];
  morePlaces: string[];
}

/** The reference data repairs rest on. */
export interface RepairReference {
  places: readonly PlaceRow[];
  possessiveWords: readonly PossessiveWordsRow[];
}

/** The same words ready to be asked. */
export interface WordLists {
  /** Nouns that follow `People’s` in names of organs, and in lower case. */
  afterPeoples: ReadonlySet<string>;
  /** What a possessive organ, office or place may be called, in lower case: committee, mayor, city. */
  organNouns: ReadonlySet<string>;
  /** Bodies there is one of: their plural does not occur. */
  uniqueBodies: readonly string[];
  uniqueAcronyms: ReadonlySet<string>;
  /** Acronyms of which there are many: NGOs, SMEs. */
  countableAcronyms: ReadonlySet<string>;
  /** Words that announce a plural: two, both, these. */
  plurals: ReadonlySet<string>;
  /** Words that cannot begin what is possessed: prepositions, conjunctions, auxiliaries, pronouns. */
  functionWords: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  /** Words that are nouns and verbs alike: work, visit, plan. */
  ambiguous: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
  adjectives: ReadonlySet<string>;
  /** Ordinary words that could be pinyin by their letters: sale, game, panda. */
  commonStems: ReadonlySet<string>;
  /** Names that end in s themselves, or are plurals: Paris, Laos, the Americas. */
  namesInS: ReadonlySet<string>;
  /** Places by their usual English names. */
  places: ReadonlySet<string>;
}

const read = new WeakMap<RepairReference, WordLists>();

/** The word lists of some reference data, read once. */
export function wordListsOf(reference: RepairReference): WordLists {
  let lists = read.get(reference);
  if (!lists) {
    lists = readLists(reference);
    read.set(reference, lists);
  }
  return lists;
}

function readLists({ places, possessiveWords }: RepairReference): WordLists {
  const words = (key: keyof PossessiveWordsRow) =>
    possessiveWords.flatMap((row) => row[key].join(' ').split(' '));
  const names = (key: keyof PossessiveWordsRow) =>
    possessiveWords.flatMap((row) => row[key].join(', ').split(', '));
  return {
    afterPeoples: new Set([...words('afterPeoples'), ...words('afterLowerPeoples')]),
    organNouns: new Set(words('organNouns').map((word) => word.toLowerCase())),
    uniqueBodies: names('uniqueBodies'),
    uniqueAcronyms: new Set(words('uniqueAcronyms')),
    countableAcronyms: new Set(words('countableAcronyms')),
    plurals: new Set(words('plurals')),
    functionWords: new Set(words('functionWords')),
    verbs: new Set(words('verbs')),
    ambiguous: new Set(words('ambiguous')),
    nouns: new Set(words('nouns')),
    adjectives: new Set(words('adjectives')),
    commonStems: new Set(words('commonStems')),
    namesInS: new Set(names('namesInS')),
    places: new Set([...places.map(({ en }) => en[0] ?? ''), ...names('morePlaces')]),
  };
}
