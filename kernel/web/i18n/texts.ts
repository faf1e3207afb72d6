/** Messages of one module, nested as deep as it likes. `name_other` is a plural; English adds `name_one`. */
export interface Messages {
  [key: string]: string | Messages;
}

type Singular<T> = { [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]?: string };

/** The shape the English messages must have: every key of the Chinese ones, and singulars where it needs them. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> } & Singular<T>;

/** Every key of a set of messages as a dotted path, plurals by their base name. */
export type TextKey<T> = {
  [K in keyof T & string]: T[K] extends string
    ? K extends `${infer Base}_other`
      ? Base
      : K
    : `${K}.${TextKey<T[K]>}`;
}[keyof T & string];

/** A module's messages in both languages, under the module's id. */
export interface Texts<T = Messages> {
  id: string;
  zh: T;
  en: SameKeys<T>;
}

/** Puts a module's two sets of messages together; the compiler refuses a key that one of them lacks. */
export function texts<T extends Messages>(id: string, zh: T, en: SameKeys<T>): Texts<T> {
  return { id, zh, en };
}
