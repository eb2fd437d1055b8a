import type { Block, Cell, Span } from '../../domain/documents/block.ts'
import { escapeHtml } from './escape-html.ts'

/** One block as HTML; every value is escaped. Headings get an id, so that a table of contents can point at them. */
export function blockHtml(block: Block, index: number, blocks: readonly Block[]): string {
  switch (block.type) {
    case 'title':
      return `<h1 class="title">${inline(block.spans)}</h1>`
    case 'heading':
      return `<h${block.level + 1} id="h${index}">${escapeHtml(block.number ?? '')}${inline(block.spans)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p class="${block.indent ? 'indent ' : ''}${block.align ?? 'left'}">${inline(block.spans)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map(item => `<li>${inline(item)}</li>`).join('')}</${tag}>`
    }
    case 'checks':
      return `<ul class="checks">${block.items.map(item => `<li class="${item.checked ? 'on' : 'off'}">${inline(item.spans)}</li>`).join('')}</ul>`
    case 'table':
      return tableHtml(block)
    case 'note':
      return `<p class="note ${block.tone}">${inline(block.spans)}</p>`
    case 'signature': {
      const lines = block.lines.map(
        ({ label, value }) => `<p>${escapeHtml(label)}${value ? escapeHtml(value) : '<span class="fill"></span>'}</p>`,
      )
      return `<div class="signature${block.seal ? ' seal' : ''}">${lines.join('')}</div>`
    }
    // became lines before
    case 'box':
    case 'tick':
      return ''
    case 'pageBreak':
      return '<hr class="page">'
    case 'space':
      return `<div style="height:${block.lines * 1.75}em"></div>`
    case 'contents':
      return contentsHtml(block.title, blocks)
  }
}

const inline = (spans: readonly Span[]): string =>
  spans
    .map(span => {
      const text = escapeHtml(span.text).replaceAll('\n', '<br>')
      return span.bold ? `<strong>${text}</strong>` : text
    })
    .join('')

function tableHtml(table: Extract<Block, { readonly type: 'table' }>): string {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const columns = table.widths.map(width => `<col style="width:${Math.round((width / total) * 1000) / 10}%">`).join('')
  const row = (cells: readonly Cell[]): string => `<tr>${cells.map(cellHtml).join('')}</tr>`
  const head = table.rows.slice(0, table.headRows).map(row).join('')
  const body = table.rows.slice(table.headRows).map(row).join('')
  return `<table><colgroup>${columns}</colgroup>${head ? `<thead>${head}</thead>` : ''}<tbody>${body}</tbody></table>`
}

function cellHtml(cell: Cell): string {
  const tag = cell.head ? 'th' : 'td'
  const spans = `${cell.colSpan ? ` colspan="${cell.colSpan}"` : ''}${cell.rowSpan ? ` rowspan="${cell.rowSpan}"` : ''}`
  return `<${tag}${spans}${cell.align ? ` class="${cell.align}"` : ''}>${inline(cell.spans)}${'<br>'.repeat(cell.room ?? 0)}</${tag}>`
}

function contentsHtml(title: string, blocks: readonly Block[]): string {
  const items = blocks.flatMap((block, index) =>
    block.type === 'heading' && block.level === 1
      ? [`<li><a href="#h${index}">${escapeHtml(block.number ?? '')}${inline(block.spans)}</a></li>`]
      : [],
  )
  return `<nav><h2>${escapeHtml(title)}</h2><ul>${items.join('')}</ul></nav>`
}
