import { countries, countrySynonyms } from './countries.ts'
import type { FieldDefinition } from './definition.ts'
import { compact } from './normalise-text.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

/** ISO 3166-1 alpha-2, from the code or a Chinese or English name. */
export function parseCountry({ excludes = [] }: Pick<FieldDefinition, 'excludes'>, raw: string): Parsed {
  const text = compact(raw).toLowerCase()
  const code = byName.get(text) ?? byName.get(text.replace(/^the/, '')) ?? byName.get(text.replace(/(?:特别行政区|地区|国)$/, ''))
  if (!code) return refuse('country.unknown')
  return excludes.includes(code) ? refuse('country.excluded', { args: { code } }) : accept(code)
}

const byName: ReadonlyMap<string, string> = new Map([
  ...Object.entries(countries).flatMap(([code, { zh, en }]): [string, string][] => [
    [code.toLowerCase(), code],
    [zh, code],
    [compact(en).toLowerCase(), code],
  ]),
  ...Object.entries(countrySynonyms).map(([name, code]): [string, string] => [compact(name).toLowerCase(), code]),
])
