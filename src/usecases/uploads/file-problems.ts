import type { FilingId } from '../../domain/case/events.ts'
import { type PortalTrouble, portalTroubles } from '../../domain/documents/portals.ts'
import { checkFile } from '../../domain/fields/check-file.ts'
import type { FieldDefinition } from '../../domain/fields/definition.ts'
import type { Deps } from '../../ports/deps.ts'
import type { FileShape } from './inspect-file.ts'

export interface FileProblems {
  /** codes of what is wrong with it for its field */
  readonly problems: readonly string[]
  /** portals that would refuse it as it is */
  readonly portals: readonly PortalTrouble[]
}

/** Size and format are no problem of a picture that can be made right here with one tap. */
export function fileProblems(
  { pictures }: Pick<Deps, 'pictures'>,
  field: FieldDefinition | null,
  file: FileShape & { readonly bytes: number },
  filings: readonly FilingId[],
): FileProblems {
  if (file.hides) return { portals: [], problems: ['file.twoInOne'] }
  const portals = portalTroubles(field, file, filings)
  const problems = checkFile(field ?? {}, file)
  return { portals, problems: pictures && portals.length ? unmended(problems) : problems }
}

export type Mends = 'server' | 'browser'

/** Who makes a picture that a portal takes: this machine, else the browser of its owner, which draws pictures and a PDF with one page too. */
export const mendsFor = ({ pictures }: Pick<Deps, 'pictures'>): Mends => (pictures ? 'server' : 'browser')

/** What is left to say of a file when a tap under it mends its size and format. */
export const unmended = (problems: readonly string[]): readonly string[] => problems.filter(code => !mended.has(code))

const mended: ReadonlySet<string> = new Set(['upload.mime', 'upload.bytes'])
