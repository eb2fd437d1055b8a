import type { OwnTemplate, OwnTemplates } from '../../ports/own-templates.ts'
import { keyOf, type MemoryTables } from './tables.ts'

/** Templates of organisations in a Map, every version of one under its name. */
export function memoryOwnTemplates({ ownTemplates }: MemoryTables): OwnTemplates {
  const versionsOf = (organisation: string, name: string): readonly OwnTemplate[] => ownTemplates.get(keyOf(organisation, name)) ?? []
  return {
    async list(organisation) {
      const newest = [...ownTemplates.values()].flatMap(versions => versions.at(-1) ?? [])
      return newest.filter(template => template.organisation === organisation).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    },
    async get(organisation, name, number) {
      const versions = versionsOf(organisation, name)
      return (number === undefined ? versions.at(-1) : versions.find(version => version.number === number)) ?? null
    },
    async versions(organisation, name, { before = Number.POSITIVE_INFINITY, limit }) {
      return versionsOf(organisation, name)
        .filter(({ number }) => number < before)
        .toReversed()
        .slice(0, limit)
    },
    async add(template) {
      const versions = versionsOf(template.organisation, template.name)
      if (versions.some(({ number }) => number === template.number)) return false
      ownTemplates.set(keyOf(template.organisation, template.name), [...versions, template])
      return true
    },
    drop: async (organisation, name) => ownTemplates.delete(keyOf(organisation, name)),
  }
}
