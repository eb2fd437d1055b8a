import type { CaseEvent, EventType } from './events.ts'

/** Version written today, per type. Raise it with an upcaster for the version before. */
const versions: Partial<Record<EventType, number>> = {}

type Upcaster = (payload: unknown) => unknown

/** `upcasters[type][v]` turns a payload of version v into version v + 1. */
const upcasters: Partial<Record<EventType, Readonly<Record<number, Upcaster>>>> = {}

export const versionOf = (type: EventType): number => versions[type] ?? 1

/** Reads a stored event of any version as the newest one. Throws when a version has no way up. */
export function upcast(
  stored: Omit<CaseEvent, 'payload'> & { readonly payload: unknown },
  table = upcasters,
  newest = versionOf,
): CaseEvent {
  let { payload, v } = stored
  while (v < newest(stored.type)) {
    const step = table[stored.type]?.[v]
    if (!step) throw new Error(`event ${stored.type} v${v} has no upcaster`)
    payload = step(payload)
    v += 1
  }
  return { ...stored, payload, v } as CaseEvent
}
