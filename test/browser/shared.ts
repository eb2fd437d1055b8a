import type { Browser } from 'playwright-core'
import { inject } from 'vitest'
import { launchBrowser } from './launch-browser.ts'
import type { RunningServer } from './start-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** the server that `globalSetup` started for all files */
    server: RunningServer
  }
}

/** For files that look only at what they made themselves. One that restarts it, reads its lists or guesses codes starts its own. */
export const sharedServer = (): RunningServer => inject('server')

let browser: Promise<Browser> | undefined

/** One for all files of a worker, each page in a context of its own; it ends with the worker. */
export const sharedBrowser = (): Promise<Browser> => (browser ??= launchBrowser())
