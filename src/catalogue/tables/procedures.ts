import type { ProcedureUse } from '../../domain/tables/tables.ts'
import { provider } from '../basis.ts'
import { defineTable } from './define-table.ts'

const since = '2025-09-01'
const basis = [provider(since)]

/** Kinds of ICP business and when each is the right one (重新备案 is no legal term). */
export const procedures = defineTable<ProcedureUse>({
  id: 'procedures',
  title: { 'zh-CN': '备案业务的种类', en: 'Kinds of ICP business' },
  note: { 'zh-CN': '“重新备案”不是法定的说法，先看发生了什么变化', en: '“Filing again” is no legal term: what changed decides' },
  rows: [
    {
      id: 'firstFiling',
      code: 'firstFiling',
      from: since,
      basis,
      words: {
        'zh-CN': { name: '首次备案', useWhen: '主体和域名都没有有效的备案号', note: '注销以后再办的也是首次备案' },
        en: {
          name: 'first filing (首次备案)',
          useWhen: 'neither the organiser nor the domain has a live number',
          note: 'also after a cancellation',
        },
      },
    },
    {
      id: 'addService',
      code: 'addService',
      from: since,
      basis,
      words: {
        'zh-CN': { name: '新增互联网信息服务', useWhen: '主体已有备案号，增加新的域名或 APP' },
        en: { name: 'adding a service (新增互联网信息服务)', useWhen: 'the organiser has a number and adds a domain or an app' },
      },
    },
    {
      id: 'addAccess',
      code: 'addAccess',
      from: since,
      basis,
      words: {
        'zh-CN': { name: '新增接入', useWhen: '域名已在别的接入商备案，服务器搬到或增加到这一家', note: '不影响原接入商，网站可以不停' },
        en: {
          name: 'adding access (新增接入)',
          useWhen: 'the domain is filed with another provider and the server moves or is added here',
          note: 'the old provider is not disturbed; the site may stay reachable',
        },
      },
    },
    {
      id: 'change',
      code: 'change',
      from: since,
      basis,
      words: {
        'zh-CN': { name: '变更备案', useWhen: '名称、人员、地址、联系方式、内容或同一接入商下的 IP 有变化', note: '网站不用关闭' },
        en: {
          name: 'change of the filing (变更备案)',
          useWhen: 'name, person, address, contact, content or the IP at the same provider changed',
          note: 'the site stays up',
        },
      },
    },
    {
      id: 'cancelAccess',
      code: 'cancelAccess',
      from: since,
      basis,
      words: {
        'zh-CN': {
          name: '取消接入',
          useWhen: '不再使用某一家接入商',
          note: '不用短信核验；取消的是最后一家接入商的，主体成为空壳，会被管局清理',
        },
        en: {
          name: 'cancelling access (取消接入)',
          useWhen: 'one provider is dropped',
          note: 'no SMS check; dropping the last provider leaves an empty organiser that is cleared',
        },
      },
    },
    {
      id: 'cancelService',
      code: 'cancelService',
      from: since,
      basis,
      words: {
        'zh-CN': { name: '注销互联网信息服务', useWhen: '服务终止', note: '不能撤回' },
        en: { name: 'cancelling a service (注销互联网信息服务)', useWhen: 'the service ends', note: 'cannot be undone' },
      },
    },
    {
      id: 'cancelSubject',
      code: 'cancelSubject',
      from: since,
      basis,
      words: {
        'zh-CN': { name: '注销主体', useWhen: '主办者变了，或者不再提供任何服务', note: '不能撤回' },
        en: {
          name: 'cancelling the organiser (注销主体)',
          useWhen: 'the organiser changes or ends every service',
          note: 'cannot be undone',
        },
      },
    },
    {
      id: 'siteTransfer',
      code: 'siteTransfer',
      from: since,
      basis,
      words: {
        'zh-CN': { name: '网站迁移', useWhen: '网站由主办者甲转给乙', note: '只有部分省份办理，APP 不能迁移' },
        en: {
          name: 'site transfer (网站迁移)',
          useWhen: 'a site goes from organiser A to B',
          note: 'some provinces only; impossible for an app',
        },
      },
    },
  ],
})
