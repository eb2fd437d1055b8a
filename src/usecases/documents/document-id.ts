/** Outside, the id of a document names its case, so that it can be found without an index: `<document>-<case>`. */
export const documentIdOf = (caseId: string, documentId: string): string => `${documentId}-${caseId}`

export function readDocumentId(id: string): { readonly documentId: string; readonly caseId: string } | null {
  const [, documentId, caseId] = /^(doc_\w+)-(case_\w+)$/.exec(id) ?? []
  return documentId && caseId ? { documentId, caseId } : null
}
