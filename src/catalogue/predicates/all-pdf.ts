import { definePredicate } from '../define.ts'

/** Every file is a PDF; files that went to another system do not tell. */
export const allPdf = definePredicate(1, ({ materialFiles }) =>
  Array.isArray(materialFiles)
    ? materialFiles.every(file => typeof file === 'object' && file !== null && 'mime' in file && file.mime === 'application/pdf')
    : undefined,
)
