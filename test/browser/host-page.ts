import { createServer } from 'node:http'
import type { RunningServer } from './start-server.ts'

/** Somebody else's page with our script tag and nothing else allowed; of another origin than the server. */
export async function startHostPage(server: RunningServer): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const host = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${server.base}; style-src 'none'; connect-src ${server.base}`,
    })
    response.end(
      `<!doctype html><html lang="zh-CN"><title>店</title><p id="own">店铺首页</p>
       <script src="${server.base}/widget.js" data-site-key="${server.siteKey}" data-color="#7a1fa2" async></script>`,
    )
  })
  await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve))
  const address = host.address()
  return {
    url: `http://localhost:${address && typeof address === 'object' ? address.port : 0}/`,
    close: () => new Promise(resolve => host.close(() => resolve())),
  }
}
