import { compact } from '../normalise-text.ts'
import { accept, type Parsed, refuse } from '../parsed.ts'

/** Android package (underscores) or iOS bundle ID (hyphens): at least two parts, each with a letter first. Case counts. */
export function parseAppPackage(raw: string): Parsed {
  const text = compact(raw)
  if (!/^[a-zA-Z][\w-]*(\.[a-zA-Z][\w-]*)+$/.test(text)) return refuse('appPackage.format')
  return text.includes('_') && text.includes('-') ? refuse('appPackage.mixed') : accept(text)
}

/** WeChat: wx and 16 hexadecimal characters; other platforms: 8 to 32 letters and digits as they show them. */
export function parseMiniProgramAppId(raw: string): Parsed {
  const text = compact(raw)
  if (/^wx/i.test(text)) return /^wx[0-9a-f]{16}$/i.test(text) ? accept(text.toLowerCase()) : refuse('miniProgramAppId.wechat')
  return /^[0-9A-Za-z]{8,32}$/.test(text) ? accept(text) : refuse('miniProgramAppId.format')
}
