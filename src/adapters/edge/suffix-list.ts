/**
 * In the place of the public suffix list of `tldts` in the Worker, 44 KB packed, read as `area-data.ts` is: a tree as that package holds it,
 * flags of each node, edges between them with the length of their label, the labels one after another.
 */
export const suffixList = {
  nodeFlags: [] as readonly number[],
  edgeStart: [] as readonly number[],
  edgeLength: [] as readonly number[],
  edgeChild: [] as readonly number[],
  labelText: '',
  rulesRoot: 0,
  exceptionsRoot: 0,
}
