import { createHash } from 'node:crypto'
import { type AssetsBinding, boundAssets } from '../../../src/adapters/assets/bound-assets.ts'
import { assetFonts } from '../../../src/adapters/pdf/asset-fonts.ts'
import { createTypesetter } from '../../../src/adapters/pdf/index.ts'
import { pdfBinder } from '../../../src/adapters/pdf/materials/index.ts'
import { createReference } from '../../../src/adapters/reference/index.ts'
import { bundledTemplates } from '../../../src/adapters/templates/bundled-templates.ts'
import { createCatalogue } from '../../../src/catalogue/index.ts'
import { emptyCase, fold } from '../../../src/domain/case/fold.ts'
import type { MaterialFile } from '../../../src/ports/binder.ts'
import type { Typesetter } from '../../../src/ports/typesetter.ts'
import { type RenderTemplate, renderTemplate } from '../../../src/usecases/documents/render-template.ts'

/** Bytes travel as base64. */
interface BoundFile extends Omit<MaterialFile, 'bytes' | 'drawn'> {
  readonly bytes: string
  readonly drawn?: readonly { readonly jpeg: string; readonly width: number; readonly height: number }[]
}

interface Job {
  /** to be bound behind the document */
  readonly files?: readonly BoundFile[]
  readonly events: Parameters<typeof fold>[1]
  readonly wanted: RenderTemplate
  readonly today: string
}

/** The folder of the templates is served beside the worker, as the built pages are beside the product. */
function typesetterOf(binding: AssetsBinding): Typesetter {
  const files = boundAssets(binding)
  const form = async (template: string): Promise<Uint8Array> => {
    const file = await files.read(`${template}/form.pdf`)
    if (!file) throw new Error(`there is no form of ${template}`)
    return file.bytes
  }
  return createTypesetter({ ...assetFonts(files), form })
}

let typesetter: Typesetter | undefined

const parts = {
  catalogue: createCatalogue(source => createHash('sha256').update(source).digest('hex')),
  reference: createReference(),
  templates: bundledTemplates(),
}

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

const opened = ({ drawn, ...file }: BoundFile): MaterialFile => ({
  ...file,
  bytes: bytesOf(file.bytes),
  ...(drawn ? { drawn: drawn.map(page => ({ ...page, jpeg: bytesOf(page.jpeg) })) } : {}),
})

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Renders a case that comes in the body and answers with the hash of the document. */
export default {
  async fetch(request: Request, { ASSETS }: { readonly ASSETS: AssetsBinding }): Promise<Response> {
    const { events, wanted, today, files }: Job = await request.json()
    typesetter ??= typesetterOf(ASSETS)
    const deps = { ...parts, typesetter, clock: { now: () => `${today}T02:00:00.000Z`, today: () => today } }
    const rendered = await renderTemplate(deps, fold(emptyCase('org_test', 'case_test'), events), wanted)
    if (rendered.ok && files) {
      const bound = await pdfBinder.bind(rendered.bytes, files.map(opened), rendered.meta)
      return Response.json({ sha256: sha256(bound), length: bound.length })
    }
    return Response.json(rendered.ok ? { sha256: rendered.sha256, length: rendered.bytes.length } : rendered)
  },
}
