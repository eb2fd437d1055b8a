import { expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'

test('a case and its review name the way that exported data takes, with its basis; before that, what would decide it', async () => {
  const { call, bearer, apiKey } = await testApp()
  const auth = bearer(apiKey)
  const opened = await call('POST', '/v1/cases', { filings: ['contingencyPlan'], fields: {} }, auth)
  expect(opened.body.exportRoute).toMatchObject({ route: null, row: null, missing: [{ field: 'exportsPersonalInfo' }] })

  const fields = {
    ...{ exportsPersonalInfo: true, containsImportantData: false, exportExemption: ['none'], isCiio: false },
    ...{ exportedPersons: 100_000, exportedSensitivePersons: 0 },
  }
  const { body } = await call('PATCH', `/v1/cases/${opened.body.id}/fields?locale=en`, fields, auth)
  expect(body.exportRoute).toMatchObject({ route: 'contractOrCertification', row: 'R-D6', missing: [] })
  expect(body.exportRoute.basis[0]).toMatchObject({ kind: 'official', article: '第八条', from: '2024-03-22', confidence: 'secondHand' })
  const review = await call('POST', `/v1/cases/${opened.body.id}/review?locale=en`, undefined, auth)
  expect(review.body.exportRoute).toEqual(body.exportRoute)

  const earlier = await call('GET', `/v1/cases/${opened.body.id}?inForceOn=2024-03-21`, undefined, auth)
  expect(earlier.body.exportRoute).toMatchObject({ route: null, missing: [] })
})
