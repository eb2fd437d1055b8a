import type { Api } from './api.ts'
import type { Problem, Result } from './result.ts'
import type { CaseView, PortalView } from './wire.ts'

type Kept = CaseView['uploads'][number]

/** what no server said */
const ownProblem = (code: string): Problem => ({ status: 422, code, detail: '', errors: [], retryAfterMs: null })

/** Pictures as the portals take them: from the server, or made in this browser where the server makes none, and given to it. */
export function createPortalMaker(context: {
  readonly api: Pick<Api, 'portalPicture' | 'givePortalPicture' | 'original'>
  readonly conversationId: () => string
  readonly showCase: (view: CaseView) => void
}) {
  const { api, conversationId, showCase } = context

  async function makeHere(upload: string, { portal, mostBytes }: PortalView): Promise<Result<Blob>> {
    const original = await api.original(conversationId(), upload)
    if (!original.ok) return original
    const { shrinkHere } = await import('./shrink-here.ts')
    const made = await shrinkHere(original.value, mostBytes)
    if (typeof made === 'string') return { ok: false, problem: ownProblem(made) }
    const given = await api.givePortalPicture(conversationId(), upload, portal, made)
    if (!given.ok) return given
    showCase(given.value.case)
    return { ok: true, value: made }
  }

  return {
    make: (upload: string, view: PortalView): Promise<Result<Blob>> =>
      view.mends || view.made ? api.portalPicture(conversationId(), upload, view.portal) : makeHere(upload, view),
  }
}

/** Whether one tap makes a picture for the portal: a browser draws pictures, and a PDF with one page. */
export const canMake = (view: PortalView, { mime }: Pick<Kept, 'mime'>): boolean =>
  view.mends || view.made !== null || mime.startsWith('image/') || mime === 'application/pdf'
