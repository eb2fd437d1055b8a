import { setTimeout as wait } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

export interface ChatOrder {
  readonly base: string
  readonly authorization: string
}

export interface ChatTook {
  /** epoch milliseconds */
  readonly at: number
  readonly ms: number
}

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

const order: ChatOrder = workerData
const took: ChatTook[] = []
let goesOn = true

async function post(path: string, body: object, authorization = order.authorization) {
  const began = performance.now()
  const response = await fetch(`${order.base}${path}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(`${path}: ${response.status} ${answer.code}`)
  return { answer, at: performance.timeOrigin + began, ms: performance.now() - began }
}

async function chat(): Promise<void> {
  while (goesOn) {
    const { answer } = await post('/v1/conversations', {})
    for (const text of said) {
      if (!goesOn) return
      const { at, ms } = await post(`/v1/conversations/${answer.conversation.id}/turns`, { text }, `Bearer ${answer.token}`)
      took.push({ at, ms })
      await wait(pauseMs)
    }
  }
}

const chatting = chat()
parentPort?.once('message', async () => {
  goesOn = false
  await chatting
  parentPort?.postMessage(took)
})
