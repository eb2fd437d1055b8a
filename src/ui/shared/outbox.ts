import { readStored, writeStored } from './storage.ts'

/** A message that the server has not acknowledged. Survives a reload; `id` is its `clientMessageId` on every try. */
export interface Outgoing {
  readonly id: string
  readonly text: string
  /** seq of the earlier turn that it answers */
  readonly inReplyTo?: number
  /** `refused`: the server will not take it as it is */
  readonly state: 'waiting' | 'refused'
  readonly problem?: string
}

const keyOf = (conversation: string): string => `anbei.outbox.${conversation}`

export function readOutbox(conversation: string): readonly Outgoing[] {
  try {
    const stored: unknown = JSON.parse(readStored(keyOf(conversation)) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isOutgoing) : []
  } catch {
    return []
  }
}

const isOutgoing = (item: unknown): item is Outgoing =>
  typeof item === 'object' && item !== null && 'id' in item && 'text' in item && 'state' in item && typeof item.text === 'string'

/** Reads, changes and writes in one go, so that two tabs do not undo each other. */
export function changeOutbox(conversation: string, change: (items: readonly Outgoing[]) => readonly Outgoing[]): readonly Outgoing[] {
  const items = change(readOutbox(conversation))
  writeStored(keyOf(conversation), items.length ? JSON.stringify(items) : null)
  return items
}

export const isOutboxKey = (key: string | null, conversation: string): boolean => key === keyOf(conversation)
