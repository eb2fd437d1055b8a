const text = (bytes: Uint8Array | undefined): string => (bytes ? new TextDecoder().decode(bytes) : '')

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

/** Path of the sheet that stands first in a workbook. */
export function firstSheetOf(files: ReadonlyMap<string, Uint8Array>): string | undefined {
  const sheet = /<(?:\w+:)?sheet\s[^>]*>/.exec(text(files.get('xl/workbook.xml')))?.[0]
  const id = sheet && attribute(sheet, '\\w+:id')
  const relations = text(files.get('xl/_rels/workbook.xml.rels')).match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []
  const relation = relations.find(each => attribute(each, 'Id') === id)
  const target = relation && attribute(relation, 'Target')
  return target && (target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`)
}
