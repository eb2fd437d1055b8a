import { createRoute, z } from '@hono/zod-openapi'
import type { Deps } from '../../ports/deps.ts'
import type { StaffUser } from '../../ports/staff.ts'
import { logChange } from '../../usecases/organisations/log-change.ts'
import { refuse } from '../../usecases/outcome.ts'
import { acceptable, changeStaff, removeStaff, resetPassword } from '../../usecases/staff/manage-staff.ts'
import { needAdminStaff, needStaff } from '../access.ts'
import { need, ProblemError } from '../problem.ts'
import { answers, jsonBody, optionalJsonBody, streams } from '../route.ts'
import { newRouter } from '../router.ts'
import { changeStaffBody, newPasswordAnswer, newPasswordBody, newStaffBody, staffUser } from './schemas-staff.ts'

const tags = ['Staff']
const idParam = z.object({ id: z.string().min(1).max(100) })

const list = createRoute({
  method: 'get',
  path: '/v1/staff/users',
  tags,
  summary: 'People of the staff',
  responses: answers(200, z.object({ items: z.array(staffUser) }), 'All of them, by name'),
})
const add = createRoute({
  method: 'post',
  path: '/v1/staff/users',
  tags,
  summary: 'Add a person to the staff (an admin)',
  request: { body: jsonBody(newStaffBody) },
  responses: answers(201, staffUser, 'The person'),
})
const change = createRoute({
  method: 'patch',
  path: '/v1/staff/users/{id}',
  tags,
  summary: 'Change name or role, disable or enable (an admin); who is disabled is signed out, and their conversations wait again',
  request: { params: idParam, body: jsonBody(changeStaffBody) },
  responses: answers(200, staffUser, 'The person; 409 last-admin where nobody could manage the organisation any more'),
})
const password = createRoute({
  method: 'post',
  path: '/v1/staff/users/{id}/password',
  tags,
  summary: 'Give a person a new password (an admin); without one it is made and shown this once, every session ends',
  request: { params: idParam, body: optionalJsonBody(newPasswordBody) },
  responses: answers(200, newPasswordAnswer, 'The password'),
})
const remove = createRoute({
  method: 'delete',
  path: '/v1/staff/users/{id}',
  tags,
  summary: 'Remove a person for good (an admin); what they did stays in the cases',
  request: { params: idParam },
  responses: streams(204, null, 'Gone; 409 last-admin'),
})

export function staffUserRoutes(deps: Deps) {
  const router = newRouter()

  router.openapi(list, async c => {
    const people = await deps.staff.list(needStaff(c).principal.organisation)
    return c.json({ items: people.map(present) }, 200)
  })

  router.openapi(add, async c => {
    const principal = needAdminStaff(c)
    const { password = deps.ids.secret(32), ...wanted } = c.req.valid('json')
    const email = wanted.email.toLowerCase()
    need(await acceptable(deps, password))
    if (await deps.staff.knows(email))
      throw new ProblemError(refuse('invalid-body', { errors: [{ pointer: '/email', code: 'staff.known', args: {} }] }))
    const user = await deps.staff.create({ ...wanted, password, email, organisation: principal.organisation })
    await logChange(deps, principal, { action: 'staff.added', subject: user.id, details: { name: user.name, role: user.role } })
    return c.json(present(user), 201)
  })

  router.openapi(change, async c => {
    const principal = needAdminStaff(c)
    const { name, role, disabled } = c.req.valid('json')
    const { user } = need(
      await changeStaff(deps, {
        principal,
        id: c.req.valid('param').id,
        ...(name === undefined ? {} : { name }),
        ...(role === undefined ? {} : { role }),
        ...(disabled === undefined ? {} : { disabled }),
      }),
    )
    return c.json(present(user), 200)
  })

  router.openapi(password, async c => {
    const principal = needAdminStaff(c)
    const { password: wanted } = c.req.valid('json') ?? {}
    const done = need(await resetPassword(deps, { principal, id: c.req.valid('param').id, ...(wanted ? { password: wanted } : {}) }))
    return c.json({ password: done.password }, 200)
  })

  router.openapi(remove, async c => {
    need(await removeStaff(deps, { principal: needAdminStaff(c), id: c.req.valid('param').id }))
    return c.body(null, 204)
  })

  return router
}

const present = ({ id, email, name, role, disabledAt }: StaffUser): z.infer<typeof staffUser> => ({ id, email, name, role, disabledAt })
