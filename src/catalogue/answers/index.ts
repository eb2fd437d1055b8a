import type { Answer } from '../../domain/catalogue.ts'
import { about } from './about.ts'
import { assistant } from './assistant.ts'
import { basics } from './basics.ts'
import { compared } from './compared.ts'
import { data } from './data.ts'
import { duties } from './duties.ts'
import { elsewhere } from './elsewhere.ts'
import { everyday } from './everyday.ts'
import { papers } from './papers.ts'
import { people } from './people.ts'
import { police } from './police.ts'
import { procedure } from './procedure.ts'
import { running } from './running.ts'
import { security } from './security.ts'
import { server } from './server.ts'
import { site } from './site.ts'
import { starting } from './starting.ts'
import { time } from './time.ts'
import { trades } from './trades.ts'

const all = [
  ...time,
  ...basics,
  ...procedure,
  ...site,
  ...people,
  ...server,
  ...police,
  ...security,
  ...data,
  ...about,
  ...starting,
  ...papers,
  ...running,
  ...trades,
  ...duties,
  ...assistant,
  ...everyday,
  ...compared,
  ...elsewhere,
] as const

export type AnswerId = (typeof all)[number]['id']

/** The questions that people ask at any time. `<id>@<case>` is the same question where its condition holds. */
export const answers: readonly Answer[] = all
