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

/** Situations in which owners ask, group by group. */
export const situations: readonly Readonly<Record<string, string>>[] = [
  about,
  assistant,
  basics,
  compared,
  data,
  duties,
  elsewhere,
  everyday,
  papers,
  people,
  police,
  procedure,
  running,
  security,
  server,
  site,
  starting,
  time,
  trades,
]
