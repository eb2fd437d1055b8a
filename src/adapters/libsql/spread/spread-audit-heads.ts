import type { AuditHeads } from '../../../ports/audit-heads.ts'
import type { Databases } from './databases.ts'

export const spreadAuditHeads = ({ on }: Databases): AuditHeads => ({
  collect: (organisation, day, range) => on(organisation, ({ auditHeads }) => auditHeads.collect(organisation, day, range)),
  leaves: (organisation, day, range) => on(organisation, ({ auditHeads }) => auditHeads.leaves(organisation, day, range)),
  add: head => on(head, ({ auditHeads }) => auditHeads.add(head)),
  newest: organisation => on(organisation, ({ auditHeads }) => auditHeads.newest(organisation)),
  list: (organisation, page) => on(organisation, ({ auditHeads }) => auditHeads.list(organisation, page)),
  headless: organisation => on(organisation, ({ auditHeads }) => auditHeads.headless(organisation)),
})
