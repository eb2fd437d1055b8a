import { ownDefinition } from '../../domain/documents/records/own-definition.ts'
import type { TemplateDefinition } from '../../domain/documents/records/template-definition.ts'
import { templateDefinition } from '../../domain/documents/records/template-definitions.ts'
import type { TemplateSource } from '../../ports/templates.ts'

/** How the record of a template is built. */
export const definitionOf = ({ id, own }: TemplateSource): TemplateDefinition | null =>
  own ? ownDefinition({ filings: own.filings, details: Object.keys(own.names.details) }) : templateDefinition(id)
