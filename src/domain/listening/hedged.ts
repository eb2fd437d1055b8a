import type { Hearing, Reading, Region } from './hearing.ts'

const hedge = /(?:好像|可能|也许|大概|估计|应该(?:是|有|没)?|貌似|似乎|不确定|吧[?？]|我记得|印象中|maybe|probably|i think|perhaps)/

/** 好像是三级: shown, not stored */
export const hedged = (reading: Reading, segment: Region, hearing: Hearing): Reading =>
  reading.kind === 'value' && reading.confidence > 0.7 && hedge.test(hearing.text.slice(segment.start, segment.end))
    ? { ...reading, confidence: 0.7, doubt: 'hedged' }
    : reading
