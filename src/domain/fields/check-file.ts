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
