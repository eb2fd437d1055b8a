declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified` pairs, joined by bars */
  const pairs: string
  export default pairs
}
declare module 'opencc-js/dict/TSPhrases' {
  const pairs: string
  export default pairs
}
