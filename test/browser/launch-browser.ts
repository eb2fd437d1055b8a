import { existsSync } from 'node:fs'
import bundled from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The Chromium inside the npm package; one of this machine where that does not start. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--headless=new', ...more]
  try {
    return await chromium.launch({ executablePath: await bundled.executablePath(), args })
  } catch (error) {
    const executablePath = installed.find(path => existsSync(path))
    if (!executablePath) throw error
    return chromium.launch({ executablePath, args })
  }
}
