import type { JudgeContext } from '../../readiness/judgement.ts'
import type { Heard } from '../hear.ts'
import { labels, say } from '../marks.ts'
import type { Message } from '../reply.ts'

/** 晚点给 and 先跳过: asked once more before the end; files can come at any time. */
export function later({ changes }: Heard, ctx: JudgeContext): readonly Message[] {
  const fields = changes.filter(change => change.to === 'later').map(change => change.field)
  const isFile = (field: string) => ctx.catalogue.fields[field]?.type === 'upload'
  const [files, facts] = [fields.filter(isFile), fields.filter(field => !isFile(field))]
  return [
    ...(facts.length ? [say('stated.later', { labels: labels(facts) })] : []),
    ...(files.length ? [say('stated.laterFiles', { labels: labels(files) })] : []),
  ]
}
