import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { analyse } from 'scslre'
import { beforeAll, describe, expect, test, vi } from 'vitest'

/**
 * A pattern takes time that grows with the length of a text, never with its square: neither where it is held against one place, nor
 * where it is looked for (`scslre` finds where two loops, or a loop and the search, may share out the same characters). Literals are
 * read from the source; what is put together of parts is taken down while the modules load and while they hear.
 */

const root = join(import.meta.dirname, '../..')
interface Pattern {
  readonly source: string
  readonly flags: string
  readonly file: string
}

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sources(path)
    else if (/(?<!\.test|\.d)\.ts$/.test(entry.name) && !/learned-/.test(entry.name)) yield path
  }
}

function* literalsOf(node: unknown, file: string): Generator<Pattern> {
  if (Array.isArray(node)) for (const each of node) yield* literalsOf(each, file)
  else if (typeof node === 'object' && node !== null) {
    const { type, regex } = node as { readonly type?: string; readonly regex?: { readonly pattern: string; readonly flags: string } }
    if (type === 'Literal' && regex) yield { source: regex.pattern, flags: regex.flags, file }
    else for (const each of Object.values(node)) yield* literalsOf(each, file)
  }
}

/** What is made by `new RegExp`, where it is heard with. */
async function built(): Promise<readonly Pattern[]> {
  const made: Pattern[] = []
  const plain = globalThis.RegExp
  const recording = new Proxy(plain, {
    construct(target, given, as) {
      const pattern: RegExp = Reflect.construct(target, given, as === recording ? target : as)
      made.push({ source: pattern.source, flags: pattern.flags, file: 'src/domain/listening/ (put together)' })
      return pattern
    },
  })
  vi.resetModules()
  vi.stubGlobal('RegExp', recording)
  try {
    const { hear } = await import('../fixtures/listening/hear.ts')
    for (const text of [
      '网站从腾讯云搬到阿里云了,IP是121.40.1.10',
      '负责人是法人本人,电话13800138000',
      '公司名称:杭州云启科技有限公司\n域名:a.com',
    ])
      hear(text)
  } finally {
    vi.unstubAllGlobals()
    vi.resetModules()
  }
  return made
}

const reportsOf = ({ source, flags }: Pattern) =>
  analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.map(({ type, exponential }) => ({
    type,
    exponential,
  }))

describe('patterns', () => {
  let patterns: readonly Pattern[] = []
  beforeAll(async () => {
    const literals = [...sources(join(root, 'src'))].flatMap(path => [
      ...literalsOf(parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }, path).body, relative(root, path)),
    ])
    const all = [...literals, ...(await built())]
    patterns = [...new Map(all.map(each => [`${each.source} ${each.flags}`, each])).values()]
  }, 120_000)

  test('are neither exponential nor quadratic', () => {
    expect(patterns.length).toBeGreaterThan(3_000)
    expect(patterns.filter(({ file }) => file.includes('put together')).length).toBeGreaterThan(100)
    const found = patterns.flatMap(pattern =>
      reportsOf(pattern).map(
        ({ type, exponential }) =>
          `${pattern.file}: ${exponential ? 'exponential' : 'quadratic'} (${type}) /${pattern.source}/${pattern.flags}`,
      ),
    )
    expect(found).toEqual([])
  })

  test('that are either are found', () => {
    const found = (source: string) => reportsOf({ source, flags: '', file: '' }).map(({ exponential }) => exponential)
    expect(found('^(?:a+|b)+$')).toContain(true)
    expect(found('^\\s*,?\\s*$')).toEqual([false])
    expect(found('\\d+x')).toEqual([false])
    expect(found('^\\s*(?:,\\s*)?$')).toEqual([])
    expect(found('(?<!\\d)\\d+x')).toEqual([])
  })
})

/** the longest message */
const longest = 20_000
/** processor time, whatever else the machine does; the worst of them takes a quarter of it, an exponential one for ever */
const mostSeconds = 6

test.each([
  ...[
    ' ',
    ',',
    '\n',
    '1',
    '的',
    '是',
    '嗯',
    '我',
    '就',
    '不',
    '号',
    '第一',
    '域名',
    '负责人',
    '对,',
    '1.',
    '1,',
    '1 ',
    '1-',
    'a.',
    'a@',
    '是,',
    '2026-',
    '(',
    '"',
  ],
])('a message of nothing but %j is heard in bounded work', async unit => {
  const { hear } = await import('../fixtures/listening/hear.ts')
  const before = process.cpuUsage()
  const heard = hear(`${unit.repeat(longest / unit.length)}§`.slice(0, longest))
  const { user, system } = process.cpuUsage(before)
  expect(heard.fills.length).toBeLessThan(50)
  expect((user + system) / 1e6).toBeLessThan(mostSeconds)
})
