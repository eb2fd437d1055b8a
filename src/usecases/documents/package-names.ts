/** Numbers that keep their order in every list of files. */
export const fileNumber = (value: number): string => String(value).padStart(2, '0')

/** Names of devices, which Windows refuses with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** Without what Windows refuses in a file name, controls, bidirectional marks, dots at the ends; long ones lose their middle. */
export function safeName(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\p{C}]/gu, '_').replace(/^[. ]+|(?<![. ])[. ]+$/g, '')
  const characters = [...plain.replace(device, '_$&')]
  const short = characters.length > 80 ? [...characters.slice(0, 60), '…', ...characters.slice(-16)] : characters
  return short.join('') || '_'
}
