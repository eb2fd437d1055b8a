import type { Catalogue } from '../catalogue.ts'
import type { Json } from '../json.ts'
import type { Facts } from '../rules/facts.ts'
import type { Authority } from './judgement.ts'

type Administration = { readonly code: string; readonly name: string } | null

/** The law asks where the organiser lives (R-I03), the guide where the server stands (G006). Both are shown. */
export function authorityOf(facts: Facts): Authority {
  const { catalogue, values } = facts
  const region = values.get('serverRegion')
  const abroad = region !== undefined && region !== 'mainland'
  const official = abroad ? null : administrationOf(catalogue, values.get('domicileProvince'))
  const guide = abroad ? null : administrationOf(catalogue, values.get('serverProvince'))
  return { official, guide, conflict: official !== null && guide !== null && official.code !== guide.code }
}

function administrationOf(catalogue: Catalogue, province: Json | undefined): Administration {
  const place = catalogue.provinces.find(each => each.code === province)
  return place?.authority ? { code: place.code, name: place.authority } : null
}
