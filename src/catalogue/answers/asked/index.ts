import type { Asked } from '../../../domain/listening/learned/train-topics.ts'
import { answers } from '../index.ts'
import { about } from './about.ts'
import { assistant } from './assistant.ts'
import { basics } from './basics.ts'
import { compared } from './compared.ts'
import { data } from './data.ts'
import { duties } from './duties.ts'
import { elsewhere } from './elsewhere.ts'
import { everyday } from './everyday.ts'
import { moreSaid } from './more-said.ts'
import { ownersSay } from './owners-say.ts'
import { papers } from './papers.ts'
import { people } from './people.ts'
import { police } from './police.ts'
import { procedure } from './procedure.ts'
import { running } from './running.ts'
import { said } from './said.ts'
import { security } from './security.ts'
import { server } from './server.ts'
import { site } from './site.ts'
import { situations } from './situations/index.ts'
import { starting } from './starting.ts'
import { time } from './time.ts'
import { trades } from './trades.ts'

const all = {
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
}

/** In the order in which they were written: of each group of answers, then what was written beside them. */
const written: readonly Readonly<Record<string, string>>[] = [...Object.values(all), moreSaid, ownersSay]

/** ids that are asked for, whether or not an answer has them */
export const askedIds: readonly string[] = [...written, ...situations].flatMap(each => Object.keys(each))

/** The answers with every way to ask for them: what is learned from. The product itself needs only what was learned. */
export const phrasings: readonly Asked[] = answers.map(({ id }) => ({
  id,
  asks: written.flatMap(each => said(each[id] ?? '')),
  situations: situations.flatMap(each => said(each[id] ?? '')),
}))
