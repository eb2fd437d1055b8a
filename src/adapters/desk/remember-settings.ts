import type { Desk } from '../../ports/desk.ts'

/** asked for with every turn; another isolate may have changed them */
const lastsMs = 5_000

type Settings = Awaited<ReturnType<Desk['settings']>>

export type KnownSettings = Map<string, { readonly until: number; readonly settings: Settings }>

/** `Desk` that knows the settings of an organisation for a few seconds, without a connection: `known` outlives the request. */
export function rememberSettings(desk: Desk, known: KnownSettings, now: () => number = Date.now): Desk {
  return {
    ...desk,
    async settings(organisation) {
      const found = known.get(organisation)
      const asked = now()
      if (found && asked < found.until) return found.settings
      const settings = await desk.settings(organisation)
      known.set(organisation, { until: asked + lastsMs, settings })
      return settings
    },
    async setSettings(organisation, settings) {
      await desk.setSettings(organisation, settings)
      known.delete(organisation)
    },
  }
}
