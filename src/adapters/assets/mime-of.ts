const mimes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  gz: 'application/gzip',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
}

export const mimeOf = (path: string): string => mimes[path.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
