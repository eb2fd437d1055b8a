import { saidBefore } from '../earlier/said-before.ts'
import type { Hearing } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'

/** what is thought of, and what it comes to */
const wavers = seldom(
  /本来(?:想|打算)|打算|没(?:有)?(?:答应|同意|让|肯)|(?:非|硬|偏)说|可能|也许|下个?月[^,。]{0,6}(?:换|改|搬|迁)|准备(?:换|改|搬|迁)|想(?:换|改|把)|要不(?:改|换|写|要)?|差点|会不会|是不是(?:该|太|要)?|怎么觉得|好像|太(?:狠|赶)|让我别|[?]|要搬|算了|等等|核一眼|到底是|明年/,
)
const stays = seldom(
  /(?:还是|就用)(?:用|写|原来|那|按|就|送|示|会|在)?|还[按用在]|不变|照旧|别(?:换|改|动)(?!成)|不(?:用)?改(?:了|$|这)|(?:就|甭|别|不)动|没(?:选)?错|当我没说|不改|没变|过$|同意就同意|现在还(?:是|写)|先不改|就这样|先这样/,
)

/** 本来想换成助理的,想想还是那个,别换了: a thought that comes to nothing changes nothing. */
export const holdsOn = (text: string): boolean =>
  wavers.test(text) && stays.test(text) && !/(?<!本来(?:想|打算|要)[^,。]{0,4})改成|应该是|写错|打错|抄错|说错|应为/.test(text)

/** 13800138000是对的 · 还是li@shili-demo.com: what stands is said once more, and nothing else that could take its place. */
export const holdsKnown = (hearing: Hearing): boolean => {
  const said = hearing.spans.filter(({ kind }) => identifiers.has(kind))
  return (
    said.length > 0 &&
    said.every(({ start, end }) =>
      saidBefore(hearing).some(([, value]) => String(value).toLowerCase() === hearing.text.slice(start, end)),
    ) &&
    /(?:是|还是|才是|就是)?(?<!不)对的|没(?:改|变|错|写错)|还是(?=[\da-z])|别给我(?:写|改)成/.test(hearing.text)
  )
}
const identifiers: ReadonlySet<string> = new Set(['phone', 'email', 'domain', 'ip'])
