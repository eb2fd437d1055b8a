import { definePredicate } from '../define.ts'

/** No file is larger than `parameter` kilobytes of 1024 bytes; a file that went to another system does not tell. */
export const uploadsWithin = definePredicate(1, (values, { args, parameter }) => {
  const [files] = Object.values(values)
  const most = parameter(String(args.parameter))
  if (!Array.isArray(files) || typeof most !== 'number') return undefined
  return files.every(file => typeof file === 'object' && file !== null && 'bytes' in file && Number(file.bytes) <= most * 1024)
})
