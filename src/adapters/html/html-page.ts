import type { Block, DocumentMeta } from '../../domain/documents/block.ts'
import { blockHtml } from './block-html.ts'
import { escapeHtml } from './escape-html.ts'
import { style } from './style.ts'

/** Blocks as one self-contained page: no script, nothing loaded from elsewhere, ready to print. */
export const htmlPage = (blocks: readonly Block[], meta: DocumentMeta): string =>
  `<!doctype html>
<html lang="${escapeHtml(meta.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(meta.title)}</title>
<style>${style}</style>
</head>
<body>
${meta.stamp ? `<p class="stamp">${escapeHtml(meta.stamp)}</p>\n` : ''}<main>
${blocks.map(blockHtml).join('\n')}
</main>
<footer>${escapeHtml(meta.footer)}</footer>
</body>
</html>
`
