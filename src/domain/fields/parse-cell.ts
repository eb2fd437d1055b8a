import type { Json } from '../json.ts'
import { parseMac } from './identifiers/mac.ts'
import { parseHotline } from './identifiers/phone.ts'
import type { ParseContext } from './parse-context.ts'
import { parseCountry } from './parse-country.ts'
import { parseDivision } from './parse-division.ts'
import { parseHost } from './parse-domain-list.ts'
import { parseEnum } from './parse-enum.ts'
import { parseIp } from './parse-ip-range-list.ts'
import { parseNumber } from './parse-number.ts'
import { parseText, textOf } from './parse-text.ts'
import { type Parsed, refuse } from './parsed.ts'

type ReadCell = (value: Json, ctx: ParseContext, excludes: readonly string[]) => Parsed

const ofText =
  (read: (text: string, ctx: ParseContext, excludes: readonly string[]) => Parsed): ReadCell =>
  (value, ctx, excludes) => {
    const text = textOf(value)
    return text === null ? refuse('value.type', { args: { wants: 'string' } }) : read(text, ctx, excludes)
  }

const words = (minLength: number, maxLength: number): ReadCell =>
  ofText(text => parseText({ type: 'string', bounds: { minLength, maxLength } }, text))

/** Columns mean the same in every table that has them. */
const cells: Readonly<Record<string, ReadCell>> = {
  country: ofText((text, _ctx, excludes) => parseCountry({ excludes }, text)),
  province: (value, ctx) => parseDivision({ level: 'province' }, value, ctx),
  district: (value, ctx) => parseDivision({ level: 'county', within: ['province'] }, value, ctx),
  domain: ofText(parseHost),
  ip: ofText(parseIp),
  mac: ofText(parseMac),
  phone: ofText(parseHotline),
  memoryGb: value => parseNumber({ type: 'number', unit: 'GB', bounds: { moreThan: 0 } }, value),
  nicGbps: value => parseNumber({ type: 'number', unit: 'Gbps', bounds: { moreThan: 0 } }, value),
  powerFeeds: value => parseNumber({ type: 'integer', bounds: { min: 0 } }, value),
  outageHours: value => parseNumber({ type: 'number', unit: 'hours', bounds: { min: 0 } }, value),
  affectedUsers: value => parseNumber({ type: 'integer', unit: 'persons', bounds: { min: 0 } }, value),
  leakedRecords: value => parseNumber({ type: 'integer', bounds: { min: 0 } }, value),
  lossCny: value => parseNumber({ type: 'number', unit: 'CNY', bounds: { min: 0 } }, value),
  level: (value, ctx) => parseEnum({ key: 'level', codes: ['extraordinary', 'major', 'significant', 'general'] }, value, ctx),
  name: words(2, 100),
  vendor: words(2, 100),
  authority: words(2, 50),
  role: words(2, 50),
  address: words(4, 200),
}

export const parseCell = (column: string, value: Json, ctx: ParseContext, excludes: readonly string[]): Parsed =>
  (cells[column] ?? words(1, 200))(value, ctx, excludes)
