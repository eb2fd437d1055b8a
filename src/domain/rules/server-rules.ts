import type { Catalogue } from '../catalogue.ts'
import { prepareRule } from './prepare-rule.ts'

/** Rules that look at a server: what an inventory is checked for. */
export const serverRules = ({ rules }: Catalogue): ReadonlySet<string> =>
  new Set(rules.filter(rule => prepareRule(rule).aboutServers).map(rule => rule.id))
