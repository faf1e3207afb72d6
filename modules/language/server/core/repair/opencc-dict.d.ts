/** The character tables of opencc-js as it ships them: `from to[ to…]` entries joined by `|`. */
declare module 'opencc-js/dict/STCharacters' {
  const table: string;
  export default table;
}
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
