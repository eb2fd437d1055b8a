import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, wordsOf } from '../hearing.ts'
import { roleOf } from '../people/references.ts'

const ahead = '(?:我们?|咱们?|公司|店里?|现在|目前|暂时|也|都|还|是|就|真的?)*'
const behind = '(?:的|了|啊|呀|呢|嘛|哦|这个|那个|这东西)*'
/** 我没邮箱啊 · 邮箱没有 · 邮箱?我没邮箱 */
const shapes = [
  new RegExp(`^${ahead}(?:没有?|没得|无)([\\u4e00-\\u9fffa-z-]{2,8}?)${behind}$`),
  new RegExp(`^([\\u4e00-\\u9fffa-z-]{2,8}?)[?:,\\s]*${ahead}(?:没有?|没得|无)\\1?${behind}$`),
]

/** of a figure or a choice 没有 is a value */
const words: ReadonlySet<FieldDefinition['type']> = new Set(['string', 'email', 'phone', 'url', 'domainList'])

/** Of several things that are asked for the one that a clause names and says is not there. */
export function missingOne(text: string, hearing: Hearing): FieldDefinition | undefined {
  if (hearing.asked.length < 2) return undefined
  const things = shapes.flatMap(shape => shape.exec(text.trim())?.[1] ?? [])
  if (things.length === 0) return undefined
  const { attributes } = hearing.tools.lexicon
  const isCalled = (field: FieldDefinition): boolean => {
    const attribute = roleOf(field.key, hearing)?.attribute
    const names = [...wordsOf(hearing, field.key).names, ...(attribute ? attributes[attribute] : [])]
    return words.has(field.type) && things.some(thing => names.includes(thing))
  }
  const [only, ...others] = hearing.asked.filter(isCalled)
  return others.length === 0 ? only : undefined
}
