import places from '../../../../../../reference/places.json' with { type: 'json' };
import file from '../../../../../../reference/possessive-words.json' with { type: 'json' };

const words = file.rows[0]!;

function wordsOf(lines: string[]): Set<string> {
  return new Set(lines.join(' ').split(' '));
}

function namesOf(lines: string[]): string[] {
  return lines.join(', ').split(', ');
}

/** Nouns that follow `People’s` in names of organs, and in lower case. */
export const AFTER_PEOPLES = wordsOf([...words.afterPeoples, ...words.afterLowerPeoples]);
/** What a possessive organ, office or place may be called: committee, mayor, city. */
export const ORGAN_NOUNS = new Set([...wordsOf(words.organNouns)].map((word) => word.toLowerCase()));
/** Bodies there is one of: their plural does not occur. */
export const UNIQUE_BODIES = namesOf(words.uniqueBodies);
export const UNIQUE_ACRONYMS = wordsOf(words.uniqueAcronyms);
/** Acronyms of which there are many: NGOs, SMEs. */
export const COUNTABLE_ACRONYMS = wordsOf(words.countableAcronyms);
/** Words that announce a plural: two, both, these. */
export const PLURAL_MARKERS = wordsOf(words.plurals);
/** Words that cannot begin what is possessed: prepositions, conjunctions, auxiliaries, pronouns. */
export const FUNCTION_WORDS = wordsOf(words.functionWords);
export const VERBS = wordsOf(words.verbs);
/** Words that are nouns and verbs alike: work, visit, plan. */
export const AMBIGUOUS = wordsOf(words.ambiguous);
export const NOUNS = wordsOf(words.nouns);
export const ADJECTIVES = wordsOf(words.adjectives);
/** Ordinary words that could be pinyin by their letters: sale, game, panda. */
export const COMMON_STEMS = wordsOf(words.commonStems);
/** Names that end in s themselves, or are plurals: Paris, Laos, the Americas. */
export const NAMES_IN_S = new Set(namesOf(words.namesInS));
/** Places by their usual English names. */
export const PLACES = new Set([...places.rows.map(({ en }) => en[0] ?? ''), ...namesOf(words.morePlaces)]);
