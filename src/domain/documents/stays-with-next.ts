import type { Block, Span } from './block.ts'

/**
 * Whether no page may end after a block: nobody signs an empty page, and words that lead a list or a table in (they end with a colon, or
 * stand between it and its heading) stay with it.
 */
export function staysWithNext(blocks: readonly Block[], at: number): boolean {
  const [before, block, next] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (!block || !next) return false
  if (next.type === 'signature') return true
  if (block.type !== 'paragraph' && block.type !== 'note') return false
  if (next.type !== 'list' && next.type !== 'checks' && next.type !== 'table') return false
  return before?.type === 'heading' || endsWithColon(block.spans)
}

const endsWithColon = (spans: readonly Span[]): boolean => /[：:]$/.test(spans.at(-1)?.text ?? '')
