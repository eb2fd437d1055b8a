import type { Context } from 'hono'
import type { Deps } from '../ports/deps.ts'
import { refuse } from '../usecases/outcome.ts'
import type { HttpEnv } from './env.ts'
import { ProblemError } from './problem.ts'

const lifeSeconds = 5 * 60

const signedText = (path: string, organisation: string, expires: number): string => `GET ${path}\n${organisation}\n${expires}`

/** A link that opens `path` for five minutes without any other credential. */
export async function linkTo(
  c: Context<HttpEnv>,
  deps: Pick<Deps, 'vault' | 'clock'>,
  path: string,
  organisation: string,
): Promise<{ readonly url: string; readonly expiresAt: string }> {
  const expires = Math.floor(Date.parse(deps.clock.now()) / 1000) + lifeSeconds
  const url = new URL(path, c.req.url)
  // only the caller's own link is concerned, so that a forged header harms nobody else
  if (c.req.header('x-forwarded-proto') === 'https') url.protocol = 'https:'
  url.search = new URLSearchParams({
    organisation,
    expires: String(expires),
    signature: await deps.vault.sign(signedText(path, organisation, expires)),
  }).toString()
  return { url: url.href, expiresAt: new Date(expires * 1000).toISOString() }
}

/** The organisation of a good link, null when the call carries none; throws when it is forged or over. */
export async function organisationOfLink(c: Context<HttpEnv>, deps: Pick<Deps, 'vault' | 'clock'>): Promise<string | null> {
  const { organisation, expires, signature } = c.req.query()
  if (!signature || !organisation || !expires) return null
  const right = await isSignature(deps.vault, signature, signedText(c.req.path, organisation, Number(expires)))
  if (!right || Number(expires) * 1000 < Date.parse(deps.clock.now())) throw new ProblemError(refuse('link-expired'))
  return organisation
}

/** A link that opens `path` until it is revoked: `serial` counts the links that were made for it. */
export async function lastingLinkTo(
  c: Context<HttpEnv>,
  { vault }: Pick<Deps, 'vault'>,
  path: string,
  { organisation, serial }: { readonly organisation: string; readonly serial: string },
): Promise<string> {
  const url = new URL(path, c.req.url)
  if (c.req.header('x-forwarded-proto') === 'https') url.protocol = 'https:'
  url.search = new URLSearchParams({
    organisation,
    link: serial,
    signature: await vault.sign(lastingText(path, organisation, serial)),
  }).toString()
  return url.href
}

/** Organisation and serial of a good lasting link, null when the call carries none; whether it was revoked the caller knows. */
export async function lastingLinkOf(c: Context<HttpEnv>, { vault }: Pick<Deps, 'vault'>) {
  const { organisation, link, signature } = c.req.query()
  if (!signature || !organisation || !link) return null
  if (!(await isSignature(vault, signature, lastingText(c.req.path, organisation, link)))) throw new ProblemError(refuse('link-expired'))
  return { organisation, serial: link }
}

const lastingText = (path: string, organisation: string, serial: string): string => `GET ${path}\n${organisation}\nlink ${serial}`

/** Also of what was signed before a rotation of the master key. */
export async function isSignature(vault: Deps['vault'], signature: string, text: string): Promise<boolean> {
  const each = await vault.signEach(text)
  return each.map(right => sameText(signature, right)).includes(true)
}

/** Takes as long whichever character differs. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let at = 0; at < b.length; at += 1) difference |= (a.charCodeAt(at) || 0) ^ b.charCodeAt(at)
  return difference === 0
}
