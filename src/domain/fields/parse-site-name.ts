import { accept, type Parsed, refuse } from './parsed.ts'

/** A site name is not only digits, Latin letters or signs and no domain name; a national word at its head is for national units. */
export function parseSiteName(name: string): Parsed {
  if (/^(?:https?:\/\/)?[\w-]+(\.[\w-]+)+\/?$/i.test(name)) return refuse('siteName.domain')
  if (/^[\p{N}\p{P}\p{S}\s]+$/u.test(name)) return refuse('siteName.onlyDigits')
  if (/^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(name)) return refuse('siteName.onlyLatin')
  return accept(name, /^(?:中国|国家|中华)/.test(name) ? ['siteName.national'] : [])
}
