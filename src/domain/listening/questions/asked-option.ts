import type { Hearing } from '../hearing.ts'

const whatIs =
  /(?:啥|什么)(?:叫|是|意思)|(?:叫|是)(?:啥|什么)|(?:啥|什么)意思|(?:有)?(?:什么|啥)(?:区别|不同|不一样)|what (?:is|are|does)|meaning of/
const shortest = 2

/** 啥叫首次备案: the field among whose choices is what somebody wants explained, while it is asked for or put forward. */
export function askedOption(said: string, { asked, request, tools }: Hearing): string | undefined {
  if (!whatIs.test(said)) return undefined
  const open = [...new Set([...asked.map(({ key }) => key), ...request.confirming.map(({ field }) => field)])]
  return open.find(key =>
    (tools.wordings ?? [])
      .flatMap(texts => Object.values(texts[key]?.options ?? {}))
      .some(label => {
        const plain = label.replace(/[（(][\s\S]*/, '').toLowerCase()
        return plain.length > shortest && said.includes(plain)
      }),
  )
}
