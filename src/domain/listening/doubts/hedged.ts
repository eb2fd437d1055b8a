import type { Hearing, Reading, Region } from '../hearing.ts'

const hedge = /(?:好像|可能|也许|大概|估计|应该(?:是|有|没)?|貌似|似乎|不确定|吧[?？]|我记得|印象中|maybe|probably|i think|perhaps)/
/** of what was put forward: 网站名称应该是海风软件 puts it right */
const putsRight = /(?<=^[^,。]{2,14})应该(?=是|为|写|填)/

/** 好像是三级: shown, not stored */
export const hedged = (reading: Reading, segment: Region, hearing: Hearing): Reading => {
  const text = hearing.text.slice(segment.start, segment.end)
  const said = hearing.request.confirming.length > 0 ? text.replace(putsRight, '') : text
  return reading.kind === 'value' && reading.confidence > 0.7 && hedge.test(said)
    ? { ...reading, confidence: 0.7, doubt: 'hedged' }
    : reading
}
