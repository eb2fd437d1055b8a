import { call } from './call.ts'

/** How the chat looks and greets on this page; what is null is as everybody has it. */
export interface Branding {
  readonly name: string | null
  readonly logo: string | null
  readonly colour: string | null
  readonly greeting: string | null
}

export async function loadBranding(base: string, siteKey: string | undefined): Promise<Branding | null> {
  const read = await call<Branding>(`${base}/v1/branding`, siteKey ? { headers: { 'x-site-key': siteKey } } : {})
  return read.ok ? read.value : null
}
