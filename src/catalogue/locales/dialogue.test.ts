import { expect, test } from 'vitest'
import { textsOf } from './index.ts'

test.each(['zh-CN', 'en'])('a plan, which is handed in nowhere, is completed and not submitted: %s', locale => {
  const { dialogue } = textsOf(locale)
  const end = (id: string, kept: boolean) => dialogue[`complete.${id}`]?.({ failing: 1, unknown: 2, kept })
  for (const id of ['ready', 'unknown', 'failing']) {
    expect(end(id, false)).toMatch(/提交|submit/)
    expect(end(id, true)).not.toMatch(/提交|submit/)
  }
})
