import { setTimeout as wait } from 'node:timers/promises'
import type { Served } from '../rules/over-http.ts'

const said = [
  '我要给公司网站备案',
  '杭州示例科技有限公司',
  '服务器在阿里云，IP是121.40.1.10',
  '域名是example.com',
  '日志留存6个月',
  '不清楚',
  '要多久？',
  '没有',
]
const pauseMs = 200

/** An owner who chats until told to stop; how long each answer took, in milliseconds. */
export function chatMeanwhile({ base, headers }: Served) {
  const took: number[] = []
  let goesOn = true

  async function post(path: string, body: object, token = headers.authorization) {
    const began = performance.now()
    const response = await fetch(`${base}${path}`, {
      method: 'POST',
      headers: { authorization: token ?? '', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${answer.code}`)
    return { answer, ms: performance.now() - began }
  }

  async function chat(): Promise<void> {
    while (goesOn) {
      const { answer } = await post('/v1/conversations', {})
      for (const text of said) {
        if (!goesOn) return
        took.push((await post(`/v1/conversations/${answer.conversation.id}/turns`, { text }, `Bearer ${answer.token}`)).ms)
        await wait(pauseMs)
      }
    }
  }

  const chatting = chat()
  return {
    async stop(): Promise<readonly number[]> {
      goesOn = false
      await chatting
      return took
    },
  }
}
