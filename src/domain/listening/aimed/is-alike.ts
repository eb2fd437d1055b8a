import type { Hearing } from '../hearing.ts'

/** 打错了 是137…: a number answers whichever is open */
export function isAlike(a: string, b: string, { tools }: Hearing): boolean {
  const [one, other] = [tools.fields[a], tools.fields[b]]
  return one?.type === other?.type && (one?.type !== 'string' || one.kind === other?.kind)
}
