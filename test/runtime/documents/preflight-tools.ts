import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the validator of PDFBox needs on Debian. */
const packages = ['libpdfbox2-java', 'libcommons-io-java', 'libactivation-java', 'libjaxb-api-java']
const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'commons-io', 'javax.activation', 'jaxb-api'].map(
  name => `/usr/share/java/${name}.jar`,
)

const works = (command: string): boolean => spawnSync(command, ['-version'], { stdio: 'ignore' }).status === 0
const missing = (): readonly string[] => [
  ...(works('java') ? [] : ['default-jre-headless']),
  ...(jars.every(jar => existsSync(jar)) ? [] : packages),
]

/** Installs the validator from Debian where that is allowed; throws with the command to run where it is not. */
export function needPreflight(): void {
  const wanted = missing()
  if (wanted.length === 0) return
  const command = `apt-get install -y --no-install-recommends ${wanted.join(' ')}`
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0)
    throw new Error(`The PDF/A check needs Debian packages. As root: ${command}`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (args: readonly string[]) => spawnSync('apt-get', [...args], { env: environment, encoding: 'utf8' })
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...wanted]
  if (run(install).status === 0) return
  run(['update', '-qq'])
  const again = run(install)
  if (again.status !== 0) throw new Error(`The PDF/A check could not install its packages (${command}): ${again.stderr}`)
}

/** What the validator says about each file of a folder, in one run of Java. */
export function preflight(folder: string): ReadonlyMap<string, readonly string[]> {
  execFileSync('java', ['-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', 'xml', 'batch', folder], { stdio: 'ignore' })
  const files = readdirSync(folder).filter(name => name.endsWith('.pdf'))
  return new Map(files.map(name => [name, messagesOf(readFileSync(join(folder, `${name}.preflight.xml`), 'utf8'))]))
}

/** The validator knows PDF/A-1b: part 3 says 3 (7.11.2), needs no CIDSet (3.1.11) and allows attachments (1.4.7, 1.2.9). */
const allowed = /^(7\.11\.2|3\.1\.11|1\.4\.7|1\.2\.9) /
export const isFault = (message: string): boolean => !allowed.test(message)

const messagesOf = (xml: string): readonly string[] => {
  if (!xml.includes('<preflight')) return ['no result']
  const messages = [...xml.matchAll(/<code>([^<]*)<\/code>\s*<details>([^<]*)<\/details>/g)].map(match => `${match[1]} ${match[2]}`)
  const broken = /<exceptionThrown>[\s\S]*?<message>([^<]*)/.exec(xml)?.[1]
  return broken === undefined ? messages : [...messages, `exception ${broken}`]
}
