import { beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'

let server: Awaited<ReturnType<typeof testApp>>

beforeAll(async () => {
  server = await testApp()
})

describe('decision tables', () => {
  test('are listed with words in the language of the caller and a basis on every row', async () => {
    const { body } = await server.call('GET', '/v1/rules/tables?locale=en')
    expect(body.items.map((table: { id: string }) => table.id)).toEqual([
      'authorities',
      'procedures',
      'refilings',
      'preApprovals',
      'mlpsLevels',
      'incidentGrades',
      'reportDuties',
      'exportRoutes',
      'changeDuties',
    ])
    const rows = body.items.flatMap((table: { rows: object[] }) => table.rows)
    expect(rows.length).toBeGreaterThan(60)
    expect(rows.filter((row: { basis: object[]; words: object }) => row.basis.length === 0 || Object.keys(row.words).length === 0)).toEqual(
      [],
    )
    expect(rows.filter((row: { words: object }) => /[\u4e00-\u9fff]{12}/.test(JSON.stringify(row.words)))).toEqual([])
  })

  test('name 31 administrations, and both signs of the provinces where ICP and police differ', async () => {
    const { body } = await server.call('GET', '/v1/rules/tables/authorities')
    expect(body.rows.length).toBe(31)
    const differing = body.rows.filter(
      (row: { data: { icpPrefixes: string[]; policePrefixes: string[] } }) => row.data.icpPrefixes[0] !== row.data.policePrefixes[0],
    )
    expect(differing.map((row: { data: { icpPrefixes: string[] } }) => row.data.icpPrefixes)).toEqual([
      ['蜀', '川'],
      ['黔', '贵'],
      ['陇', '甘'],
    ])
  })

  test('one of them, as it stood on a day', async () => {
    const now = await server.call('GET', '/v1/rules/tables/exportRoutes')
    expect(now.body).toMatchObject({ firstMatchWins: true })
    expect(now.body.rows.map((row: { id: string }) => row.id)).toEqual(['R-D0', 'R-D1', 'R-D2', 'R-D3', 'R-D4', 'R-D5', 'R-D6', 'R-D7'])
    expect((await server.call('GET', '/v1/rules/tables/exportRoutes?inForceOn=2024-03-21')).body.rows).toEqual([])
    expect((await server.call('GET', '/v1/rules/tables/nothing')).status).toBe(422)
  })
})

describe('the grade of an incident', () => {
  const grades = async (query: string) => {
    const { body } = await server.call('GET', `/v1/incident-grade?${query}`)
    return {
      grades: body.grades.map((each: { scale: string; grade: string | null }) => [each.scale, each.grade]),
      differ: body.differ,
      reports: body.reports.map((each: { id: string }) => each.id),
    }
  }

  test('a leak of a million persons is reported within four hours', async () => {
    const found = await grades('persons=1000000')
    expect(found.grades).toEqual([
      ['IRM', 'significant'],
      ['PIP', 'significant'],
    ])
    expect(found.differ).toBe(false)
    expect(found.reports).toContain('operator')
    expect(found.reports).not.toContain('provincial')
  })

  test('one person less is not, and the scales differ at the bottom', async () => {
    expect((await grades('persons=999999')).reports).not.toContain('operator')
    expect(await grades('persons=99999')).toMatchObject({
      grades: [
        ['IRM', 'general'],
        ['PIP', null],
      ],
      differ: true,
    })
  })

  test('nothing known: no grade, and what is always due', async () => {
    expect((await grades('persons=&lossCny=')).grades).toEqual([])
    const found = await grades('')
    expect(found.grades).toEqual([])
    expect(found.reports).toContain('crime')
    expect((await server.call('GET', '/v1/incident-grade?persons=many')).status).toBe(422)
  })
})

test('what a province asks stands beside its administration', async () => {
  const { body } = await server.call('GET', '/v1/authorities?domicileProvince=江西省&locale=en')
  expect(body.province.parameters.map((each: { name: string }) => each.name)).toContain('individualCrossProvince')
  expect(body.province.notes[0]).toMatchObject({ id: 'domainsPerOrder', from: '2025-12-31', basis: [{ confidence: 'secondHand' }] })
  expect(body.province.notes[0].text).toContain('administration decides')
  expect((await server.call('GET', '/v1/authorities?serverProvince=江西省')).body.province).toBeNull()
})
