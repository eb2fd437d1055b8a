import { afterApprovalRoutes } from './http/after-submission/after-approval.ts'
import { inboundRoutes } from './http/after-submission/inbound.ts'
import { auditRoutes } from './http/audit/audit.ts'
import { auditHeadRoutes } from './http/audit/audit-heads.ts'
import { bulkCaseRoutes } from './http/cases/bulk-cases.ts'
import { caseRoutes } from './http/cases/cases.ts'
import { fieldRoutes } from './http/cases/fields.ts'
import { checkRoutes } from './http/checks/checks.ts'
import { chatRoutes } from './http/conversations/chat.ts'
import { caseDeskRoutes } from './http/desk/case-desk.ts'
import { conversationDeskRoutes } from './http/desk/conversation-desk.ts'
import { deskRoutes } from './http/desk/desk.ts'
import { inboxRoutes } from './http/desk/inbox.ts'
import { staffRoutes } from './http/desk/staff.ts'
import { documentRoutes } from './http/documents/documents.ts'
import { templateRoutes } from './http/documents/templates.ts'
import { identityRoutes } from './http/identity/identity.ts'
import { renderJobRoutes } from './http/jobs/render-jobs.ts'
import { admitJson } from './http/middleware/admit-json.ts'
import { allowOrigin } from './http/middleware/allow-origin.ts'
import { authenticate } from './http/middleware/authenticate.ts'
import { handleErrors, handleNoRoute } from './http/middleware/handle-errors.ts'
import { keepOrigin } from './http/middleware/keep-origin.ts'
import { knowOverrides } from './http/middleware/know-overrides.ts'
import { limitBody } from './http/middleware/limit-body.ts'
import { limitCalls } from './http/middleware/limit-calls.ts'
import { limitRate } from './http/middleware/limit-rate.ts'
import { observe } from './http/middleware/observe.ts'
import { requestContext } from './http/middleware/request-context.ts'
import { secureHeaders } from './http/middleware/secure-headers.ts'
import { describeApi, opsRoutes } from './http/operations/ops.ts'
import { apiKeyRoutes } from './http/organisations/api-keys.ts'
import { organisationRoutes } from './http/organisations/organisation.ts'
import { siteKeyRoutes } from './http/organisations/site-keys.ts'
import { personExportRoutes } from './http/personal-data/person-export.ts'
import { reminderRoutes } from './http/reminders/reminders.ts'
import { newRouter } from './http/router.ts'
import { oneRuleRoutes } from './http/rules/one-rule.ts'
import { ruleOverrideRoutes } from './http/rules/rule-overrides.ts'
import { tableRoutes } from './http/rules/rule-tables.ts'
import { ruleRoutes } from './http/rules/rules.ts'
import { seedRoutes } from './http/rules/seeds.ts'
import { scheduleRoutes } from './http/schedules/schedules.ts'
import { openIdRoutes } from './http/staff/open-id.ts'
import { openIdSettingRoutes } from './http/staff/open-id-setting.ts'
import { secondFactorRoutes } from './http/staff/second-factor.ts'
import { staffSessionRoutes } from './http/staff/staff-session.ts'
import { staffUserRoutes } from './http/staff/staff-users.ts'
import { uploadKindRoutes } from './http/uploads/upload-kinds.ts'
import { webhookRoutes } from './http/webhooks/webhooks.ts'
import type { Deps } from './ports/deps.ts'

/** Mounts every route, nothing else. */
export function createApp(deps: Deps) {
  const app = newRouter()
  app.onError(handleErrors(deps.log))
  app.notFound(handleNoRoute(app.router))
  app.use(requestContext(deps.ids, deps.settings.temporaryStore), observe(deps), secureHeaders(deps.settings.production))
  app.use(
    '/v1/*',
    allowOrigin,
    limitBody(deps),
    authenticate(deps),
    keepOrigin(deps),
    limitRate(deps),
    limitCalls(deps),
    admitJson(deps),
    knowOverrides(deps),
  )
  app.route('/', chatRoutes(deps))
  app.route('/', identityRoutes(deps))
  app.route('/', staffRoutes(deps))
  app.route('/', staffSessionRoutes(deps))
  app.route('/', secondFactorRoutes(deps))
  app.route('/', openIdRoutes(deps))
  app.route('/', openIdSettingRoutes(deps))
  app.route('/', staffUserRoutes(deps))
  app.route('/', inboxRoutes(deps))
  app.route('/', conversationDeskRoutes(deps))
  app.route('/', deskRoutes(deps))
  app.route('/', organisationRoutes(deps))
  app.route('/', apiKeyRoutes(deps))
  app.route('/', siteKeyRoutes(deps))
  app.route('/', ruleOverrideRoutes(deps))
  app.route('/', caseRoutes(deps))
  app.route('/', bulkCaseRoutes(deps))
  app.route('/', caseDeskRoutes(deps))
  app.route('/', personExportRoutes(deps))
  app.route('/', afterApprovalRoutes(deps))
  app.route('/', auditRoutes(deps))
  app.route('/', auditHeadRoutes(deps))
  app.route('/', inboundRoutes(deps))
  app.route('/', reminderRoutes(deps))
  app.route('/', documentRoutes(deps))
  app.route('/', templateRoutes(deps))
  app.route('/', renderJobRoutes(deps))
  app.route('/', webhookRoutes(deps))
  app.route('/', checkRoutes(deps))
  app.route('/', scheduleRoutes(deps))
  app.route('/', ruleRoutes(deps))
  app.route('/', tableRoutes(deps))
  app.route('/', seedRoutes(deps))
  app.route('/', fieldRoutes(deps))
  app.route('/', uploadKindRoutes(deps))
  // after every other path under /v1/rules: it takes whatever is left as the id of a rule
  app.route('/', oneRuleRoutes(deps))
  app.route('/', opsRoutes(deps))
  describeApi(app, deps.settings.version)
  return app
}
