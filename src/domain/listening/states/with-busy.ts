import type { HearRequest } from '../hearing.ts'
import type { Understanding } from '../understanding.ts'

const busy = /(?:在(?:外面|外头|外地|路上|车上|开车|开会|上班|医院|地铁|高铁|飞机)|开着车|(?:旁边|周围)(?:都)?有人)/
const inconvenient = /不(?:太|大|是很)?方便/

/** 我在外面 不方便: whoever cannot say it now refuses nothing */
export function withBusy(heard: Understanding, { text }: Pick<HearRequest, 'text'>): Understanding {
  if (heard.intent !== 'decline' || !inconvenient.test(text) || !busy.test(text)) return heard
  return { ...heard, intent: 'later', states: heard.states.map(said => ({ ...said, state: 'later' })) }
}
