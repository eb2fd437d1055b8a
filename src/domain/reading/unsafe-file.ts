/** Why a file is not only left unread: nobody else should open it either. A locked or a very long one may still be somebody's proof. */
const unsafe: ReadonlySet<string> = new Set([
  'file.archive',
  'file.archiveInside',
  'file.attachments',
  'file.entities',
  'file.external',
  'file.locked',
  'file.macros',
  'file.nested',
  'file.program',
  'file.scripts',
  'file.twoInOne',
  'file.unpacksTooLarge',
])

/** It fills no field and goes into no package: kept for its owner alone. */
export const isUnsafe = (problems: readonly string[]): boolean => problems.some(code => unsafe.has(code))
