const TITLES =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Mayor|President|Premier|Minister|Chairman|Chairwoman|Chairperson|Secretary|Secretary-General|Ambassador|Governor|Director|Director-General|Comrade|Madam|Consul|Consul-General|Counsellor|Counselor)$/;

/** Whether a word is a title that stands before a name. */
export function isTitle(word: string): boolean {
  return TITLES.test(word);
}
