import { expect, test } from 'vitest'
import { testVault } from '../../../test/fixtures/store/test-vault.ts'
import { memoryStaff } from '../../adapters/auth/memory-staff.ts'
import { createIds } from '../../adapters/ids.ts'
import { memoryOrganisations } from '../../adapters/memory/organisations.ts'
import { memoryTables } from '../../adapters/memory/tables.ts'
import { firstStart } from './first-start.ts'

test('first requests at the same moment make one organisation, and one of them tells its secrets', async () => {
  const ids = createIds()
  const organisations = memoryOrganisations(memoryTables())
  const deps = { organisations, ids, vault: testVault, staff: memoryStaff('a-secret-of-staff-sessions', ids) }
  const starts = await Promise.all(Array.from({ length: 4 }, () => firstStart(deps, {})))
  expect(await organisations.ids()).toHaveLength(1)
  expect(new Set(starts.map(({ siteKey }) => siteKey)).size).toBe(1)
  expect(starts.filter(({ apiKey, staff }) => apiKey !== null && staff !== null)).toHaveLength(1)
  expect(starts.filter(({ apiKey, staff }) => apiKey === null && staff === null)).toHaveLength(3)
  expect(await firstStart(deps, {})).toEqual({ siteKey: starts[0]?.siteKey, apiKey: null, staff: null })
})
