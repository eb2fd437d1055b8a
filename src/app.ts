import { afterApprovalRoutes } from './http/after-approval.ts'
import { apiKeyRoutes } from './http/api-keys.ts'
import { auditRoutes } from './http/audit.ts'
import { auditHeadRoutes } from './http/audit-heads.ts'
import { bulkCaseRoutes } from './http/bulk-cases.ts'
import { caseDeskRoutes } from './http/case-desk.ts'
import { caseRoutes } from './http/cases.ts'
import { chatRoutes } from './http/chat.ts'
import { checkRoutes } from './http/checks.ts'
import { conversationDeskRoutes } from './http/conversation-desk.ts'
import { deskRoutes } from './http/desk.ts'
import { documentRoutes } from './http/documents.ts'
import { fieldRoutes } from './http/fields.ts'
import { identityRoutes } from './http/identity.ts'
import { inboundRoutes } from './http/inbound.ts'
import { inboxRoutes } from './http/inbox.ts'
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
import { oneRuleRoutes } from './http/one-rule.ts'
import { openIdRoutes } from './http/open-id.ts'
import { openIdSettingRoutes } from './http/open-id-setting.ts'
import { describeApi, opsRoutes } from './http/ops.ts'
import { organisationRoutes } from './http/organisation.ts'
import { personExportRoutes } from './http/person-export.ts'
import { reminderRoutes } from './http/reminders.ts'
import { renderJobRoutes } from './http/render-jobs.ts'
import { newRouter } from './http/router.ts'
import { ruleOverrideRoutes } from './http/rule-overrides.ts'
import { tableRoutes } from './http/rule-tables.ts'
import { ruleRoutes } from './http/rules.ts'
import { scheduleRoutes } from './http/schedules.ts'
import { secondFactorRoutes } from './http/second-factor.ts'
import { seedRoutes } from './http/seeds.ts'
import { siteKeyRoutes } from './http/site-keys.ts'
import { staffRoutes } from './http/staff.ts'
import { staffSessionRoutes } from './http/staff-session.ts'
import { staffUserRoutes } from './http/staff-users.ts'
import { templateRoutes } from './http/templates.ts'
import { uploadKindRoutes } from './http/upload-kinds.ts'
import { webhookRoutes } from './http/webhooks.ts'
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
