import { expect } from 'vitest'
import { opening } from '../../demo/owner.ts'
import { callerOf, type RunningServer } from '../hold-conversation.ts'

// biome-ignore lint/suspicious/noExplicitAny: an answer is looked at member by member, as a caller without types would
type Body = any

export interface Talk {
  say(text: string): Promise<Body>
  /** the case as it is now, without what differs between two cases that were told the same */
  read(): Promise<Body>
}

/** What the plain listener makes nothing of; the question is where the server stands. */
export const vague = '是的，就一个网站，就在我们这儿那栋电信大楼里头'

/** A conversation that has come to the question where the server stands. */
export async function talkAboutServer(server: RunningServer): Promise<Talk> {
  const call = callerOf(server)
  const { body: site } = await call('GET', '/v1/site')
  const opened = await call('POST', '/v1/conversations', { locale: 'zh-CN' }, { 'x-site-key': site.siteKey })
  const auth = { authorization: `Bearer ${opened.body.token}` }
  const say = async (text: string): Promise<Body> => {
    const turn = await call('POST', `/v1/conversations/${opened.body.conversation.id}/turns`, { text }, auth)
    expect([text, turn.status]).toEqual([text, 200])
    return turn.body
  }
  const read = async (): Promise<Body> => {
    const { body } = await call('GET', `/v1/cases/${opened.body.case.id}`, undefined, auth)
    const { policy, filings, readiness, status, procedures, authority } = body
    const fields = Object.entries<Body>(body.fields).map(([key, { state, value }]) => [key, state, value])
    return { policy, filings, readiness, status, procedures, authority, fields }
  }
  const { reply } = await say(opening)
  expect(reply.asking.map((each: Body) => each.field)).toContain('serverRegion')
  return { say, read }
}
