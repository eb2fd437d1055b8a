import type { Block } from './block.ts'

/** Boxes of a form as lines of text, where no form is filled: in Word, on a page of the web. The number of blocks stays the same. */
export const withoutForm = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block): Block => {
    if (block.type === 'tick') return { type: 'checks', items: [{ checked: block.checked, spans: [{ text: block.label }] }] }
    if (block.type !== 'box') return block
    const value = block.spans.length ? block.spans : [{ text: '＿＿＿＿＿＿' }]
    return { type: 'paragraph', spans: [{ text: block.label, bold: true }, { text: '　' }, ...value] }
  })
