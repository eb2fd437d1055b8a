import { transformSync } from 'esbuild'

/** all that is asked of it */
const asked = ['getDocument', 'PasswordResponses', 'version']

/** What draws pages, edits them or fills forms of XFA; nobody makes one of these who only wants the text. */
const emptied = [
  'AnnotationEditor',
  'AnnotationEditorUIManager',
  'AnnotationElement',
  'Binder',
  'CanvasBBoxTracker',
  'CanvasDependencyTracker',
  'CanvasGraphics',
  'FakeUnicodeFont',
  'FontRendererFactory',
  'HighlightEditor',
  'InternalRenderTask',
  'JpegImage',
  'MeshShading',
  'MeshStreamReader',
  'PDFEditor',
  'PSStackToTree',
  'PsJsCompiler',
  'PsWasmCompiler',
  'RadialAxialShading',
  'XFAParser',
]

/** Statements that stand in the place of whole ones. */
const replaced: Readonly<Record<string, string>> = {
  XFAFactory: 'class XFAFactory { static getRichTextAsHtml() { return null } }',
  // the widths of the fonts of XFA
  getXfaFontName: 'function getXfaFontName() { return null }',
  // the dictionary of Brotli, which no PDF of an office uses
  makeBrotliDecode: 'const makeBrotliDecode = () => null',
}

/** Statements outside of functions that matter to pages that draw alone. */
const forPages = [/^for \(let \w+ in \w+\) \w+\.prototype\[/, /^globalThis\._pdfjsTestingUtils = /, /^globalThis\.pdfjsLib = /]

/**
 * The reader of PDFs without what its text does not need, a third of it: esbuild alone keeps every class with static parts.
 * A statement stays when the exports or the statements that run at once may lead to its name. Throws when a release looks otherwise.
 */
export function lighterPdfjs(source: string): string {
  const { code } = transformSync(exportOnly(source), { charset: 'utf8', target: 'esnext' })
  const missing = new Set([...emptied, ...Object.keys(replaced)])
  const statements = statementsOf(code).map(statement => {
    const [, variable, name = ''] = /^(?:(?:var|const|let) ([\w$]+) = (?:class ([\w$]+))?|function ([\w$]+))/.exec(statement) ?? []
    const known = [name, variable, namesIn(statement)[0]].find(each => each && missing.has(each))
    if (!known) return statement
    missing.delete(known)
    const by = replaced[known] ?? `class ${known} {}`
    return variable && variable !== known ? `var ${variable} = ${by};` : by
  })
  if (missing.size > 0) throw new Error(`the reader of PDFs is not the one that is known: no ${[...missing].join(', ')}`)
  return reachable(statements).join('\n')
}

function exportOnly(source: string): string {
  const at = source.lastIndexOf('export{')
  const exported = source.slice(at + 'export{'.length, source.lastIndexOf('}')).split(',')
  const wanted = asked.map(name => exported.find(each => each === name || each.endsWith(` as ${name}`)))
  if (at < 0 || wanted.includes(undefined)) throw new Error('the end of the reader of PDFs is not the one that is known')
  return `${source.slice(0, at)}export{${wanted.join(',')}};`
}

const starts = /^(?:(?:async )?function[ *]|(?:var|let|const|class) |if \(|for \(|export |globalThis\.|[\w$]+(?:\.\w+)*\()/

/** As esbuild lays it out, a statement begins where a line does; one that declares several classes is parted. */
function statementsOf(code: string): readonly string[] {
  const statements: string[] = []
  let last: string[] = []
  const end = (): void => void (last.length > 0 && statements.push(last.join('\n')))
  for (const line of code.split('\n')) {
    const [, bracket, next] = (/^var /.test(last[0] ?? '') && /^\}(\)?), ([\w$]+ = .*)$/.exec(line)) || []
    if (next) last.push(`}${bracket ?? ''};`)
    if (next || starts.test(line)) {
      end()
      last = [next ? `var ${next}` : line]
    } else last.push(line)
  }
  end()
  return statements
}

/** The names that a statement declares. */
function namesIn(statement: string): readonly string[] {
  const [, kind, first] = /^(?:async )?(function\*?|class|var|let|const) ([\w$]+)/.exec(statement) ?? []
  if (!kind || !first) return []
  if (/^(?:function|class)/.test(kind)) return [first]
  const others = [...statement.matchAll(/(?:^|,) ?([\w$]+) = /gm)].map(([, name = '']) => name)
  const bare = /^(?:var|let) ([\w$, ]+);$/.exec(statement)?.[1]?.split(', ') ?? []
  return [first, ...others, ...bare]
}

function reachable(statements: readonly string[]): readonly string[] {
  const declaring = new Map<string, number>()
  // a statement's first name is its own; the others may be variables inside it
  statements.forEach((statement, at) => {
    for (const name of namesIn(statement).slice(0, 1)) declaring.set(name, at)
  })
  statements.forEach((statement, at) => {
    for (const name of namesIn(statement)) if (!declaring.has(name)) declaring.set(name, at)
  })
  const runs = (statement: string): boolean => namesIn(statement).length === 0 && !forPages.some(pattern => pattern.test(statement))
  const kept = new Set(statements.flatMap((statement, at) => (runs(statement) ? [at] : [])))
  // a set is walked with what is added on the way
  for (const at of kept) for (const name of wordsOf(statements[at] ?? '')) addKnown(kept, declaring.get(name))
  return statements.filter((_statement, at) => kept.has(at))
}

function addKnown(kept: Set<number>, at: number | undefined): void {
  if (at !== undefined) kept.add(at)
}

/** Words that may name something outside: more of them than do. */
function wordsOf(statement: string): Iterable<string> {
  const code = statement.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""')
  return new Set(code.match(/(?<![.\w$#])[A-Za-z_$][\w$]*/g) ?? [])
}
