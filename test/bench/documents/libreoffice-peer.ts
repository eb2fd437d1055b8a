import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryOfTree } from './process-tree.ts'

/** As it answers; null where it is not installed. */
export const libreOfficeVersion = (): string | null => {
  const { status, stdout } = spawnSync('soffice', ['--version'], { encoding: 'utf8' })
  return status === 0 ? (/LibreOffice ([\d.]+)/.exec(stdout)?.[1] ?? 'unknown') : null
}

/** Word documents, as many as a round has, are turned to PDF by one start of it: a start for each would take most of the time. */
export function libreOfficePeer(): { convert(documents: readonly Uint8Array[]): Promise<readonly Uint8Array[]>; peakMb(): number } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-office-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  let peak = 0
  return {
    async convert(documents) {
      const names = documents.map((bytes, at) => {
        writeFileSync(join(folder, `d${at}.docx`), bytes)
        return `d${at}`
      })
      const files = names.map(name => join(folder, `${name}.docx`))
      const office = spawn(
        'soffice',
        ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'pdf', '--outdir', folder, ...files],
        { stdio: 'ignore' },
      )
      const looking = setInterval(() => {
        peak = Math.max(peak, memoryOfTree(office.pid ?? 0))
      }, 250)
      await once(office, 'exit')
      clearInterval(looking)
      return names.map(name => readFileSync(join(folder, `${name}.pdf`)))
    },
    peakMb: () => peak,
  }
}
