import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/**
 * The library writes the time of day into the archive and into the properties, and sets the tab of a table of contents for another
 * width. The same parts in the same order with the time of the case give the same bytes everywhere.
 */
export function settleArchive(archive: Uint8Array, createdAt: string, textWidth: number): Uint8Array {
  const parts = unzipSync(archive)
  const first = '[Content_Types].xml'
  const names = Object.keys(parts).sort((a, b) => (a === first ? -1 : b === first ? 1 : a < b ? -1 : 1))
  // the archive stores local time: these local parts are the same on every machine
  const mtime = new Date(2020, 0, 1)
  const settled: Zippable = {}
  for (const name of names) {
    const part = parts[name]!
    if (name === 'docProps/core.xml') settled[name] = [strToU8(withTime(strFromU8(part), createdAt)), { mtime, level: 6 }]
    else if (name === 'word/document.xml') settled[name] = [strToU8(withTabs(strFromU8(part), textWidth)), { mtime, level: 6 }]
    else settled[name] = [part, { mtime, level: 6 }]
  }
  return zipSync(settled)
}

const withTime = (xml: string, createdAt: string): string =>
  xml.replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, (_all, open: string) => `${open}${createdAt.slice(0, 19)}Z`)

/** A quotation mark in a text is escaped, so that only an attribute looks like this. */
const withTabs = (xml: string, textWidth: number): string =>
  xml.replaceAll('w:pos="9025"', `w:pos="${textWidth}"`).replaceAll('w:pos="9026"', `w:pos="${textWidth + 1}"`)
