import type { Region } from '../hearing.ts'

/** A quote begins and ends with words, not with the comma before them. */
export function withoutEdges(text: string, { start, end }: Region): [number, number] {
  const [before = ''] = /^[\s,。;、:]*/.exec(text.slice(start, end)) ?? []
  const [after = ''] = /(?<![\s,。;、])[\s,。;、]*$/.exec(text.slice(start, end)) ?? []
  return before.length + after.length < end - start ? [start + before.length, end - after.length] : [start, end]
}
