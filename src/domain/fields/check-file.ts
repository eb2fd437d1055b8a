import type { FieldDefinition } from './definition.ts'

interface File {
  readonly mime: string
  readonly bytes: number
  /** pixels, when it is a picture whose size is known */
  readonly width?: number
  readonly height?: number
}

/** pixels below which a picture shows nothing that a reviewer could read */
const smallestSide = 100

/** Codes of what is wrong with a file for the field that takes it; the file is kept all the same. */
export function checkFile({ accepts }: Pick<FieldDefinition, 'accepts'>, file: File): readonly string[] {
  return [
    ...(file.bytes === 0 ? ['upload.empty'] : []),
    ...(accepts && !accepts.mimes.includes(file.mime) ? ['upload.mime'] : []),
    ...(accepts?.maxBytes !== undefined && file.bytes > accepts.maxBytes ? ['upload.bytes'] : []),
    ...(file.width !== undefined && file.height !== undefined && Math.min(file.width, file.height) < smallestSide ? ['upload.pixels'] : []),
  ]
}

const formats: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
}

/** Names of the formats that a field takes, as people know them. */
export const formatsOf = (field: Pick<FieldDefinition, 'accepts'> | undefined): readonly string[] =>
  (field?.accepts?.mimes ?? []).flatMap(mime => formats[mime] ?? [])
