import type { Refiling } from '../../domain/tables/tables.ts'
import { provider } from '../basis.ts'
import { defineTable } from './define-table.ts'

/** Practice of access providers, applied to every day: older practice is not known to us. */
const since = '2005-03-20'
const basis = [provider('2025-09-01')]

/** What changed → the procedures that answer it, in the order to do them. Judgements read it. */
export const refilings = defineTable<Refiling>({
  id: 'refilings',
  title: { 'zh-CN': '发生了什么变化，该办什么', en: 'What changed, and what to file' },
  firstMatchWins: true,
  rows: [
    {
      id: 'providerMoved-cancelling',
      reason: 'providerMoved',
      wish: ['cancelAccess'],
      codes: ['addAccess', 'cancelAccess'],
      from: since,
      basis,
      words: {
        'zh-CN': { change: '服务器换到另一家境内接入商（选择取消原接入的）', procedures: '新增接入，再取消原接入' },
        en: {
          change: 'the server moved to another mainland provider (wishing to: cancel the old access)',
          procedures: 'add access, then cancel the old access',
        },
      },
    },
    {
      id: 'providerMoved',
      reason: 'providerMoved',
      codes: ['addAccess'],
      from: since,
      basis,
      words: {
        'zh-CN': { change: '服务器换到另一家境内接入商', procedures: '新增接入' },
        en: { change: 'the server moved to another mainland provider', procedures: 'add access' },
      },
    },
    {
      id: 'ipChanged-elsewhere',
      reason: 'ipChanged',
      wish: ['addAccess'],
      codes: ['addAccess'],
      from: since,
      basis,
      words: {
        'zh-CN': { change: '同一接入商下 IP 变了（选择新增接入的）', procedures: '新增接入' },
        en: { change: 'the IP changed at the same provider (wishing to: add access)', procedures: 'add access' },
      },
    },
    {
      id: 'ipChanged',
      reason: 'ipChanged',
      codes: ['change'],
      from: since,
      basis,
      words: {
        'zh-CN': { change: '同一接入商下 IP 变了', procedures: '变更备案' },
        en: { change: 'the IP changed at the same provider', procedures: 'change' },
      },
    },
    {
      id: 'renamed',
      reason: 'renamed',
      codes: ['change'],
      from: since,
      basis,
      words: {
        'zh-CN': { change: '单位改名，统一社会信用代码不变', procedures: '变更备案，附更名证明' },
        en: { change: 'the company was renamed, same credit code', procedures: 'change, with proof of the new name' },
      },
    },
    {
      id: 'ownerChanged-transfer',
      reason: 'ownerChanged',
      wish: ['siteTransfer'],
      codes: ['siteTransfer'],
      from: since,
      basis,
      words: {
        'zh-CN': { change: '统一社会信用代码变了，或者换了主办者（选择网站迁移的）', procedures: '网站迁移' },
        en: { change: 'the credit code changed or there is a new owner (wishing to: site transfer)', procedures: 'site transfer' },
      },
    },
    {
      id: 'ownerChanged',
      reason: 'ownerChanged',
      codes: ['cancelSubject', 'firstFiling'],
      from: since,
      basis,
      words: {
        'zh-CN': { change: '统一社会信用代码变了，或者换了主办者', procedures: '注销主体，再首次备案' },
        en: { change: 'the credit code changed or there is a new owner', procedures: 'cancel the organiser, then first filing' },
      },
    },
    {
      id: 'numberLost-service',
      reason: 'numberLost',
      wish: ['addService'],
      codes: ['addService'],
      from: since,
      basis,
      words: {
        'zh-CN': { change: '备案号已注销或失效（选择新增服务的）', procedures: '新增服务' },
        en: { change: 'the number was cancelled or lost (wishing to: add a service)', procedures: 'add a service' },
      },
    },
    {
      id: 'numberLost',
      reason: 'numberLost',
      codes: ['firstFiling'],
      from: since,
      basis,
      words: {
        'zh-CN': { change: '备案号已注销或失效', procedures: '首次备案' },
        en: { change: 'the number was cancelled or lost', procedures: 'first filing' },
      },
    },
    {
      id: 'movedOverseas-access',
      reason: 'movedOverseas',
      wish: ['cancelAccess'],
      codes: ['cancelAccess'],
      from: since,
      basis,
      words: {
        'zh-CN': { change: '服务器搬到境外（选择取消原接入的）', procedures: '取消原接入' },
        en: { change: 'the server moved abroad (wishing to: cancel the old access)', procedures: 'cancel the old access' },
      },
    },
    {
      id: 'movedOverseas-subject',
      reason: 'movedOverseas',
      wish: ['cancelSubject'],
      codes: ['cancelSubject'],
      from: since,
      basis,
      words: {
        'zh-CN': { change: '服务器搬到境外（选择注销主体的）', procedures: '注销主体' },
        en: { change: 'the server moved abroad (wishing to: cancel the organiser)', procedures: 'cancel the organiser' },
      },
    },
    {
      id: 'movedOverseas',
      reason: 'movedOverseas',
      codes: ['cancelService'],
      from: since,
      basis,
      words: {
        'zh-CN': { change: '服务器搬到境外', procedures: '注销服务' },
        en: { change: 'the server moved abroad', procedures: 'cancel the service' },
      },
    },
  ],
})
