const text = (bytes: Uint8Array | undefined): string => (bytes ? new TextDecoder().decode(bytes) : '')

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

/** Paths of the sheets of a workbook, in its order. */
export function sheetsOf(files: ReadonlyMap<string, Uint8Array>): readonly (string | undefined)[] {
  const relations = text(files.get('xl/_rels/workbook.xml.rels')).match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []
  return (text(files.get('xl/workbook.xml')).match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? []).map(sheet => {
    const id = attribute(sheet, '\\w+:id')
    const relation = id && relations.find(each => attribute(each, 'Id') === id)
    const target = relation && attribute(relation, 'Target')
    return target ? (target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`) : undefined
  })
}
