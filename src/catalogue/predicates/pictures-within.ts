import { definePredicate } from '../define.ts'

/** Every file is a picture of at most so many kilobytes; files that went to another system were taken there. */
export const picturesWithin = definePredicate(1, (values, { args }) => {
  const [files] = Object.values(values)
  if (typeof files === 'object' && files !== null && 'elsewhere' in files) return true
  if (!Array.isArray(files) || typeof args.kilobytes !== 'number') return undefined
  const most = args.kilobytes * 1024
  return files.every(file => typeof file === 'object' && file !== null && isPicture(file) && 'bytes' in file && Number(file.bytes) <= most)
})

const isPicture = (file: object): boolean => 'mime' in file && typeof file.mime === 'string' && file.mime.startsWith('image/')
