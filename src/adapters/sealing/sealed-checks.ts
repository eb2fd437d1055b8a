import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Standing } from '../../domain/readiness/rejudge.ts'
import type { CaseCheck, CaseChecks, DueCase } from '../../ports/case-checks.ts'
import type { CaseRef, Cases } from '../../ports/cases.ts'
import type { Vault } from '../../ports/vault.ts'
import { fromUtf8, utf8 } from './bytes.ts'
import { createLru } from './lru.ts'
import type { WrappedKey } from './raw-cases.ts'
import type { RawCheck, RawChecks } from './raw-checks.ts'

export interface SealedChecksOptions {
  readonly raw: RawChecks
  readonly cases: Pick<Cases, 'dataKey'>
  readonly vault: Vault
}

const keptKeys = 256

/** `CaseChecks` over rows: what was found in a case is sealed with the case's data key, and goes with it. */
export function sealedChecks({ raw, cases, vault }: SealedChecksOptions): CaseChecks {
  const keys = createLru<WrappedKey>(keptKeys)
  const nameOf = (ref: CaseRef): string => `${ref.organisation}/${ref.caseId}/check`

  /** A row that does not open is no loss: the case is judged as one that was never kept. */
  async function open(ref: CaseRef, key: WrappedKey, { standing, ...row }: RawCheck): Promise<DueCase['last']> {
    try {
      const opened: Standing = JSON.parse(fromUtf8(await vault.open(key, standing, nameOf(ref))))
      return { ...row, standing: opened }
    } catch {
      return null
    }
  }

  async function seal(ref: CaseRef, { standing, touchedBy, ...row }: CaseCheck) {
    const key = keys.get(nameOf(ref)) ?? (await cases.dataKey(ref))
    if (!key) return []
    const sealed = await vault.seal(key, utf8(canonicalJson(standing)), nameOf(ref))
    return [{ ref, check: { ...row, standing: sealed }, touchedBy }]
  }

  return {
    countDue: raw.countDue,
    touched: raw.touched,
    touchedCases: raw.touchedCases,
    async due(under, page) {
      const { items, nextCursor } = await raw.due(under, page)
      const opened = await Promise.all(
        items.map(async ({ ref, revision, key, last }) => {
          keys.set(nameOf(ref), key)
          return { ref, revision, last: last && (await open(ref, key, last)) }
        }),
      )
      return { items: opened, nextCursor }
    },
    async record(checks) {
      const rows = await Promise.all(checks.map(({ ref, check }) => seal(ref, check)))
      await raw.record(rows.flat())
    },
  }
}
