/** The bundler of Workers makes text modules of prompts. */
declare module '*.md' {
  const source: string
  export default source
}
