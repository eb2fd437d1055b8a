import { readFileSync } from 'node:fs'

/** A notice that somebody wrote who had not seen the code, with the grounds that they meant. */
export interface LabelledNotice {
  readonly set: string
  readonly id: string
  readonly text: string
  readonly filing: 'icpFiling' | 'publicSecurityFiling'
  /** for each ground the kinds that are right, any of them */
  readonly reasons: readonly (readonly string[])[]
  /** kinds that stand in the notice beside what its author meant */
  readonly standsToo: readonly string[]
}

interface Sample {
  readonly id: string
  readonly text: string
  readonly filing?: 'icp' | 'icpFiling' | 'ps' | 'publicSecurityFiling'
  readonly reasons: readonly { readonly category: string; readonly accept?: readonly string[] }[]
  /** for the kind of a reason another that is as right */
  readonly alsoRight?: Readonly<Record<string, string>>
  /** kind → why it stands there */
  readonly standsToo?: Readonly<Record<string, string>>
}

export const noticeSets = ['first', 'last', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const

const ofPolice = /公安|网安|网警|互联网安全管理服务平台|police/i

/** All that name a reason. */
export const readNotices = (): readonly LabelledNotice[] =>
  noticeSets.flatMap(set => {
    const samples: readonly Sample[] = JSON.parse(readFileSync(new URL(`../fixtures/rejections/${set}.json`, import.meta.url), 'utf8'))
    return samples
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ id, text, filing, reasons, alsoRight = {}, standsToo = {} }) => ({
        set,
        id,
        text,
        filing: (filing ? filing.startsWith('p') : ofPolice.test(text)) ? ('publicSecurityFiling' as const) : ('icpFiling' as const),
        reasons: reasons.map(({ category, accept = [] }) => [...new Set([category, ...accept, ...[alsoRight[category] ?? []].flat()])]),
        standsToo: Object.keys(standsToo),
      }))
  })
