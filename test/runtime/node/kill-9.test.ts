import { expect, test } from 'vitest'
import { killNine } from '../../soak/kill-nine.ts'

test('a server killed in the middle of conversations keeps every acknowledged turn, once', async () => {
  const figures = await killNine({ seed: 9, conversations: 8, kills: 2, atOnce: 4 })
  expect(figures).toMatchObject({ lost: 0, doubled: 0, moved: 0, unanswered: 0, snapshotDiffers: 0, chainBroken: 0 })
  expect(figures.other).toMatchObject({ lost: 0, doubled: 0 })
  expect(figures.acknowledged).toBeGreaterThan(figures.conversations)
  expect(figures.cutOff).toBeGreaterThan(0)
}, 300_000)
