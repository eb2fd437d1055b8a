/** The parser alone: what compiles and runs templates is three times as large, and a Worker may not. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parse(source: string): hbs.AST.Program
}
