import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

interface SourceFile {
  /** relative to the repository */
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

function sourcesUnder(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map(entry => {
      const path = relative(root, join(entry.parentPath, entry.name))
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, imports: importsOf(text) }
    })
}

const importsOf = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map(match => match[1] ?? match[2] ?? match[3] ?? '')

/** `src/domain`, `src/ports` …; the entry points are rooms of their own. Packages keep their name. */
function roomOf(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  const path = relative(root, resolve(root, dirname(from), specifier))
  const [top, second] = path.split('/')
  return top === 'src' ? `src/${second}` : (top ?? '')
}

/** What each room may import from the project, itself aside. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/catalogue': ['src/domain'],
  'src/ports': ['src/domain'],
  'src/usecases': ['src/catalogue', 'src/ports', 'src/domain'],
  'src/adapters': ['src/ports', 'src/domain'],
  'src/http': ['src/usecases', 'src/catalogue', 'src/ports', 'src/domain'],
  'src/cli': ['src/adapters', 'src/http', 'src/usecases', 'src/catalogue', 'src/ports', 'src/domain'],
  'src/client': ['src/http'],
  'src/ui': ['src/http', 'src/client'],
  db: [],
}

const files = Object.keys(allowed).flatMap(room => sourcesUnder(room).map(file => ({ ...file, room })))

describe('imports follow the map', () => {
  for (const [room, may] of Object.entries(allowed)) {
    test(`${room} imports only ${may.join(', ') || 'itself'}`, () => {
      const strangers = files
        .filter(file => file.room === room)
        .flatMap(file =>
          file.imports
            .filter(specifier => specifier.startsWith('.'))
            .map(specifier => ({ file: file.path, imports: specifier, to: roomOf(file.path, specifier) }))
            .filter(({ to }) => to !== room && !may.includes(to) && !(to === 'db' && file.path.startsWith('src/adapters/libsql/')))
            .filter(({ file, to }) => !(room === 'src/adapters' && isAdapterData(file, to)))
            .filter(({ imports }) => !(room === 'src/ui' && imports === picturesPlan)),
        )
      expect(strangers).toEqual([])
    })
  }

  test('only types cross from http to ui and client', () => {
    const values = files
      .filter(file => file.room === 'src/ui' || file.room === 'src/client')
      .flatMap(file =>
        [...file.text.matchAll(/import\s+(?!type\b)[^'"]*from\s*['"]([^'"]*\/http\/[^'"]*)['"]/g)].map(
          match => `${file.path} → ${match[1]}`,
        ),
      )
    expect(values).toEqual([])
  })
})

/** in which sizes a picture is tried: the same figures on the server and in the browser */
const picturesPlan = '../../domain/reading/legible-sizes.ts'

/** The template and auth adapters read the words and tables they are made for. */
const isAdapterData = (file: string, to: string): boolean =>
  (file.startsWith('src/adapters/templates/') && (to === 'templates' || to === 'src/catalogue')) ||
  (file.startsWith('src/adapters/listener/') && to === 'src/catalogue') ||
  (file.startsWith('src/adapters/auth/') && to === 'db')

describe('the core is pure', () => {
  const core = files.filter(file => file.room === 'src/domain')

  test('it uses no package but zod', () => {
    const packages = core.flatMap(file =>
      file.imports.filter(specifier => !specifier.startsWith('.') && specifier !== 'zod').map(specifier => `${file.path}: ${specifier}`),
    )
    expect(packages).toEqual([])
  })

  const impure: readonly [string, RegExp][] = [
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/],
    ['chance', /\bMath\.random\b|\bcrypto\b/],
    ['the environment', /\bprocess\b|\bglobalThis\b|\bDeno\b/],
    ['the network', /\bfetch\(/],
    ['time passing', /\bawait\b|\basync\b|\bPromise\b|\bsetTimeout\b/],
  ]
  for (const [what, pattern] of impure) {
    test(`it never touches ${what}`, () => {
      const touching = core.filter(file => pattern.test(withoutComments(file.text))).map(file => file.path)
      expect(touching).toEqual([])
    })
  }
})

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/[^\n]*/g, '')

describe('files', () => {
  test('are named in kebab-case', () => {
    const odd = files
      .filter(
        file =>
          !/^[a-z0-9]+(-[a-z0-9]+)*(\.d|\.config)?\.ts$/.test(file.path.split('/').at(-1) ?? '') && !/\/(locales|texts)\//.test(file.path),
      )
      .map(file => file.path)
    expect(odd).toEqual([])
  })

  test('of code stay under 400 lines', () => {
    const long = files
      .filter(file => !file.path.startsWith('src/catalogue/') && !file.path.includes('/texts/'))
      .map(file => ({ path: file.path, lines: file.text.split('\n').length }))
      .filter(file => file.lines > 400)
    expect(long).toEqual([])
  })

  test('of code stand in folders of at most sixty', () => {
    const folders = files
      .filter(file => !file.path.startsWith('src/catalogue/') && !file.path.includes('/texts/'))
      .map(file => dirname(file.path))
    const full = [...new Set(folders)].filter(folder => folders.filter(each => each === folder).length > 60)
    expect(full).toEqual([])
  })
})
