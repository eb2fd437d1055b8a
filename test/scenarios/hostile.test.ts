import { describe, it } from 'vitest'
import { floods } from './hostile/floods.ts'
import { imitations } from './hostile/imitations.ts'
import { instructions } from './hostile/instructions.ts'
import { lookAlikes } from './hostile/look-alikes.ts'
import { markup } from './hostile/markup.ts'
import { numbers } from './hostile/numbers.ts'
import { scenes } from './hostile/scenes.ts'
import { withstand } from './hostile/withstand.ts'

const attacks = { instructions, imitations, markup, lookAlikes, floods, numbers }

describe.each(Object.entries(attacks))('hostile %s', (_, group) => {
  it.each(group.map(attack => [attack.name, attack] as const))('%s', (_name, attack) => {
    for (const scene of attack.asked ? [attack.asked] : scenes) withstand(attack, scene)
  })
})
