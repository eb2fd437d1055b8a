import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import misread from '../../../test/fixtures/reading/misread-lines.json' with { type: 'json' }
import { createReference } from '../../adapters/reference/index.ts'
import { createCatalogue } from '../../catalogue/index.ts'
import { emptyCase } from '../case/fold.ts'
import type { CaseState } from '../case/state.ts'
import type { Line } from './line.ts'
import { proposeFields } from './propose-fields.ts'
import { type Places, readPicture } from './reading.ts'

const ctx = {
  catalogue: createCatalogue(text => createHash('sha256').update(text).digest('hex')),
  reference: createReference(),
  today: '2026-11-28',
}
const facts = { sharpness: 60, brightness: 200, glare: 0, colour: 12 }
/** pixels of the table around the paper */
const margin = 80
const fieldOf: Readonly<Record<string, string>> = {
  code: 'organizerCertNumber',
  name: 'organizerName',
  representative: 'legalRepName',
  address: 'organizerCertAddress',
}

const same = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** Every drawn licence of 76 in three lights on which a value that a field takes was read wrong, as the recogniser saw it. */
const shotsWith = (places?: Places) =>
  misread.map(({ shot, name, expected, lines }) => {
    const seen = lines.map(
      ([text, x, y, width, height, confidence]): Line => ({
        text: String(text),
        page: 1,
        box: [Number(x), Number(y), Number(width), Number(height)],
        confidence: Number(confidence),
      }),
    )
    const [width, height] = [Math.max(...seen.map(({ box: [x, , w] }) => x + w)), Math.max(...seen.map(({ box: [, y, , h] }) => y + h))]
    const { items } = readPicture(seen, { ...facts, width: width + margin, height: height + margin }, undefined, places)
    const wrong = Object.entries(expected).filter(([item, value]) => {
      const found = items.find(each => each.name === item)
      return found && same(found.suggestion ?? found.value) !== same(value)
    })
    return { title: `${name}, ${shot}`, expected, items, wrong: wrong.map(([item]) => item) }
  })
const shots = shotsWith(ctx.reference)

const propose = (items: ReturnType<typeof readPicture>['items'], state: CaseState) =>
  proposeFields({ kind: 'businessLicence', items, state, uploadId: 'upl_1', seq: 2, ctx })

test('what is unsure of them is left out and what their own code proves is mended, but not all of it', () => {
  const wrong = (all: typeof shots): number => all.flatMap(shot => shot.wrong).length
  expect(shots).toHaveLength(19)
  // without and with the list of places
  expect([wrong(shotsWith()), wrong(shots)]).toEqual([19, 7])
})

test('of every drawn licence that is misread, each value waits for a yes', () => {
  for (const { title, items } of shots.filter(({ items }) => items.length > 0)) {
    const { changes, proposals } = propose(items, emptyCase('org_1', 'case_1'))
    expect(new Set(changes.map(({ to }) => to)), title).toEqual(new Set(['needsConfirmation']))
    expect(proposals.map(({ field }) => field).sort(), title).toEqual(changes.map(({ field }) => field).sort())
  }
})

test('what was told is never replaced by what is misread: which is right is asked', () => {
  let asked = 0
  for (const { title, expected, items, wrong } of shots)
    for (const item of wrong) {
      const field = fieldOf[item]
      const told: unknown = Object.entries(expected).find(([name]) => name === item)?.[1]
      if (!field || typeof told !== 'string') continue
      const evidence = { kind: 'turn', seq: 1, quote: told, confidence: 1 } as const
      const state: CaseState = {
        ...emptyCase('org_1', 'case_1'),
        fields: { [field]: { state: 'filled', value: told, evidence, updatedAt: '', by: 'visitor' } },
      }
      const { changes, differences } = propose(items, state)
      expect(
        changes.map(change => change.field),
        title,
      ).not.toContain(field)
      asked += differences.filter(difference => difference.field === field && difference.known === told).length
    }
  expect(asked).toBeGreaterThan(0)
})
