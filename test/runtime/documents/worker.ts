import { createHash } from 'node:crypto'
import { createTypesetter } from '../../../src/adapters/pdf/index.ts'
import { createReference } from '../../../src/adapters/reference/index.ts'
import { bundledTemplates } from '../../../src/adapters/templates/bundled-templates.ts'
import { createCatalogue } from '../../../src/catalogue/index.ts'
import { emptyCase, fold } from '../../../src/domain/case/fold.ts'
import { type RenderTemplate, renderTemplate } from '../../../src/usecases/render-template.ts'
import form from '../../../templates/authenticity-check/form.pdf'
import head from '../../../templates/fonts/noto-sans-sc-core.ttf'
import text from '../../../templates/fonts/noto-serif-sc-core.ttf'

interface Job {
  readonly events: Parameters<typeof fold>[1]
  readonly wanted: RenderTemplate
  readonly today: string
}

const typesetter = createTypesetter({
  text: async () => new Uint8Array(text),
  head: async () => new Uint8Array(head),
  form: async () => new Uint8Array(form),
})

/** Renders a case that comes in the body and answers with the hash of the document. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { events, wanted, today }: Job = await request.json()
    const deps = {
      catalogue: createCatalogue(source => createHash('sha256').update(source).digest('hex')),
      reference: createReference(),
      clock: { now: () => `${today}T02:00:00.000Z`, today: () => today },
      templates: bundledTemplates(),
      typesetter,
    }
    const rendered = await renderTemplate(deps, fold(emptyCase('org_test', 'case_test'), events), wanted)
    return Response.json(rendered.ok ? { sha256: rendered.sha256, length: rendered.bytes.length } : rendered)
  },
}
