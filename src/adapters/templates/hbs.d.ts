/** The bundler of Workers makes text modules of templates. */
declare module '*.hbs' {
  const source: string
  export default source
}
