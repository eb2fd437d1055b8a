import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { simplify } from '../../../adapters/reference/simplify.ts'
import { foldDialect } from './fold-dialect.ts'
import { normalise } from './normalise.ts'

describe('words of a region are heard in the standard language', () => {
  test.each([
    ['唔係', '不是'],
    ['唔知', '不知'],
    ['我冇', '我没'],
    ['冇得', '没有'],
    ['莫得', '没有'],
    ['知不道', '不知道'],
    ['母鸡啊', '不知啊'],
    ['係阿里雲嘅', '是阿里云的'],
    ['聽日俾你', '明天给你'],
    ['伺服器喺香港', '服务器在香港'],
    ['仲未搞掂', '还没搞定'],
  ])('%s', (said, heard) => {
    expect(normalise(said, simplify).text).toBe(heard)
  })

  test.each(['我们养母鸡的', '没得到通知', '網站關係', '系统', '昆仲', '海南岛', '改造'])('%s stays', said => {
    expect(normalise(said, simplify).text).toBe(simplify(said))
  })

  test('no word becomes longer or shorter', () => {
    const some = fc.string({ unit: fc.constantFrom(...'唔系是使知冇没得莫母鸡啊不造未有听日仲要俺几多简讯位址') })
    fc.assert(fc.property(some, said => foldDialect(said).length === said.length))
  })
})
