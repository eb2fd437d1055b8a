/**
 * Parts of documents whose words came in a document before: what is made of them is worth remembering. What one document alone says is not;
 * to keep it cost a tenth of the time of a document in sweeping up.
 */
const parts = new WeakSet<object>()

export function recurring<T extends object>(part: T): T {
  parts.add(part)
  return part
}

export const isRecurring = (part: object): boolean => parts.has(part)
