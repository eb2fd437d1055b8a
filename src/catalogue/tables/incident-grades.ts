import type { IncidentGrade } from '../../domain/tables/tables.ts'
import { law } from '../basis.ts'
import { defineTable } from './define-table.ts'

const irm = '2025-11-01'
const pip = '2017-11-14'
const reporting = [law('IRM', '附件', irm, 'secondHand'), law('NCP', '事件分级', '2017-01-10', 'memory')]
const publicInternet = [law('PIP', '三、事件分级', pip, 'read')]

/** Grades of an incident, the colour of its warning and the thresholds of the two scales. "以上" includes the number. */
export const incidentGrades = defineTable<IncidentGrade>({
  id: 'incidentGrades',
  title: { 'zh-CN': '网络安全事件分级与预警颜色', en: 'Grades of incidents and colours of warnings' },
  note: {
    'zh-CN': '两套门槛在最低一级不同：网信部门的报告办法从 100 万人起算较大，工业和信息化部预案 10 万人就算一般，两个都要看',
    en: 'The scales differ at the bottom: the reporting measures begin with 较大 at 1,000,000 persons, the plan of MIIT with 一般 at 100,000: look at both',
  },
  rows: [
    {
      id: 'IRM-extraordinary',
      scale: 'IRM',
      grade: 'extraordinary',
      response: 'Ⅰ',
      colour: 'red',
      persons: 100_000_000,
      lossCny: 100_000_000,
      from: irm,
      basis: reporting,
      words: {
        'zh-CN': {
          grade: '特别重大',
          response: 'Ⅰ 级',
          warning: '红色',
          threshold: '泄露个人信息 1 亿 人以上；直接经济损失 1 亿 元以上（数字来自征求意见稿，凭记忆）',
        },
        en: {
          grade: 'extraordinary',
          response: 'Ⅰ',
          warning: 'red',
          threshold:
            'personal information of 100,000,000 persons or more leaked; direct loss of CNY 100,000,000 or more (figure of the draft, from memory)',
        },
      },
    },
    {
      id: 'IRM-major',
      scale: 'IRM',
      grade: 'major',
      response: 'Ⅱ',
      colour: 'orange',
      persons: 10_000_000,
      lossCny: 20_000_000,
      from: irm,
      basis: reporting,
      words: {
        'zh-CN': {
          grade: '重大',
          response: 'Ⅱ 级',
          warning: '橙色',
          threshold: '泄露个人信息 1000 万 人以上；直接经济损失 2000 万 元以上（数字来自征求意见稿，凭记忆）',
        },
        en: {
          grade: 'major',
          response: 'Ⅱ',
          warning: 'orange',
          threshold:
            'personal information of 10,000,000 persons or more leaked; direct loss of CNY 20,000,000 or more (figure of the draft, from memory)',
        },
      },
    },
    {
      id: 'IRM-significant',
      scale: 'IRM',
      grade: 'significant',
      response: 'Ⅲ',
      colour: 'yellow',
      persons: 1_000_000,
      lossCny: 5_000_000,
      from: irm,
      basis: reporting,
      words: {
        'zh-CN': {
          grade: '较大',
          response: 'Ⅲ 级',
          warning: '黄色',
          threshold: '泄露个人信息 100 万 人以上；直接经济损失 500 万 元以上（数字来自征求意见稿，凭记忆）',
        },
        en: {
          grade: 'significant',
          response: 'Ⅲ',
          warning: 'yellow',
          threshold:
            'personal information of 1,000,000 persons or more leaked; direct loss of CNY 5,000,000 or more (figure of the draft, from memory)',
        },
      },
    },
    {
      id: 'IRM-general',
      scale: 'IRM',
      grade: 'general',
      response: 'Ⅳ',
      colour: 'blue',
      persons: null,
      lossCny: null,
      otherwise: true,
      from: irm,
      basis: reporting,
      words: {
        'zh-CN': { grade: '一般', response: 'Ⅳ 级', warning: '蓝色', threshold: '达不到较大的' },
        en: { grade: 'general', response: 'Ⅳ', warning: 'blue', threshold: 'whatever does not reach 较大' },
      },
    },
    {
      id: 'PIP-extraordinary',
      scale: 'PIP',
      grade: 'extraordinary',
      response: 'Ⅰ',
      colour: 'red',
      persons: 100_000_000,
      lossCny: null,
      from: pip,
      basis: publicInternet,
      words: {
        'zh-CN': { grade: '特别重大', response: 'Ⅰ 级', warning: '红色', threshold: '泄露个人信息 1 亿 人以上' },
        en: {
          grade: 'extraordinary',
          response: 'Ⅰ',
          warning: 'red',
          threshold: 'personal information of 100,000,000 persons or more leaked',
        },
      },
    },
    {
      id: 'PIP-major',
      scale: 'PIP',
      grade: 'major',
      response: 'Ⅱ',
      colour: 'orange',
      persons: 10_000_000,
      lossCny: null,
      from: pip,
      basis: publicInternet,
      words: {
        'zh-CN': { grade: '重大', response: 'Ⅱ 级', warning: '橙色', threshold: '泄露个人信息 1000 万 人以上' },
        en: { grade: 'major', response: 'Ⅱ', warning: 'orange', threshold: 'personal information of 10,000,000 persons or more leaked' },
      },
    },
    {
      id: 'PIP-significant',
      scale: 'PIP',
      grade: 'significant',
      response: 'Ⅲ',
      colour: 'yellow',
      persons: 1_000_000,
      lossCny: null,
      from: pip,
      basis: publicInternet,
      words: {
        'zh-CN': { grade: '较大', response: 'Ⅲ 级', warning: '黄色', threshold: '泄露个人信息 100 万 人以上' },
        en: {
          grade: 'significant',
          response: 'Ⅲ',
          warning: 'yellow',
          threshold: 'personal information of 1,000,000 persons or more leaked',
        },
      },
    },
    {
      id: 'PIP-general',
      scale: 'PIP',
      grade: 'general',
      response: 'Ⅳ',
      colour: 'blue',
      persons: 100_000,
      lossCny: null,
      from: pip,
      basis: publicInternet,
      words: {
        'zh-CN': { grade: '一般', response: 'Ⅳ 级', warning: '蓝色', threshold: '泄露个人信息 10 万 人以上' },
        en: { grade: 'general', response: 'Ⅳ', warning: 'blue', threshold: 'personal information of 100,000 persons or more leaked' },
      },
    },
  ],
})
