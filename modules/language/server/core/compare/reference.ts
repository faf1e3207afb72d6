/**
 * Reference data the checks rest on, read from `reference/` by whoever calls them: the core opens no file.
 * Each kind of data is declared beside the code that uses it and listed here.
 */
export interface ReferenceData {
  /** Places by name in both languages: the first English form is preferred, all are accepted. */
  places: PlaceName[];
}

/** A country, province or city: its Chinese names and its accepted English ones. */
export interface PlaceName {
  zh: string[];
  en: string[];
}
