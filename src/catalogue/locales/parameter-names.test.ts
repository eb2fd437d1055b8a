import { expect, test } from 'vitest'
import { parameters } from '../parameters/index.ts'
import { provinces } from '../provinces/index.ts'
import { textsOf } from './index.ts'

const used = [
  ...Object.keys(parameters),
  ...provinces.flatMap((province): readonly string[] => ('parameters' in province ? Object.keys(province.parameters ?? {}) : [])),
]

test.each(['zh-CN', 'en'])('every parameter has a name in %s', locale => {
  expect([...new Set(used)].filter(name => !textsOf(locale).names[`parameter.${name}`])).toEqual([])
})
