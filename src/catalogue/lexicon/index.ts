import { learnedAims as aims } from '#learned-aims'
import { learnedChoices as choices } from '#learned-choices'
import { learnedStances as stances } from '#learned-stances'
import { learnedTopics as topics } from '#learned-topics'
import type { Attribute, Lexicon, RoleWords, SubjectWords } from '../../domain/listening/lexicon.ts'
import { topicsOfField } from '../answers/topics-of-field.ts'
import { access } from './access.ts'
import { brands } from './brands.ts'
import { changes } from './changes.ts'
import { claims } from './claims.ts'
import { commands } from './commands.ts'
import { concepts } from './concepts.ts'
import { countries } from './countries.ts'
import { dataExport } from './data-export.ts'
import { derived } from './derived.ts'
import { form } from './form.ts'
import { labels } from './labels.ts'
import { latinPlaces } from './latin-places.ts'
import { moves } from './moves.ts'
import { notNames, surnames } from './names.ts'
import { needs } from './needs.ts'
import { papers } from './papers.ts'
import { people } from './people.ts'
import { consent, plan } from './plan.ts'
import { policy } from './policy.ts'
import { realms } from './realms.ts'
import { nicknames, regions } from './regions.ts'
import { routing } from './routing.ts'
import { security } from './security.ts'
import { site } from './site.ts'
import { subject } from './subject.ts'
import { talk } from './talk.ts'
import { told } from './told.ts'
import { wants } from './wants.ts'
import { withEnglish } from './with-english.ts'

const roles: Readonly<Record<string, RoleWords>> = {
  legalRep: {
    words: ['法定代表人', '法人代表', '法人', '老板', '经营者', 'legal representative'],
    fields: { name: 'legalRepName', idNumber: 'legalRepIdNumber', idType: 'legalRepIdType', idFile: 'legalRepIdFile' },
  },
  principal: {
    words: ['主体负责人', '备案负责人', '总负责人', '负责人', '本人', '我自己', '我的', '我', 'principal'],
    fields: {
      name: 'principalName',
      mobile: 'principalMobile',
      email: 'principalEmail',
      idNumber: 'principalIdNumber',
      idType: 'principalIdType',
    },
  },
  serviceOwner: {
    words: [
      '网站负责人',
      '服务负责人',
      'app负责人',
      '网站管理员',
      '管网站的',
      '管网站的是',
      '管网站的人',
      '管网站(app)的人',
      '小程序负责人',
      '小程序管理员',
      '管小程序的',
      '管app的',
      '弄小程序的',
      '打理网站的',
      '维护网站的',
      'site owner',
      'service owner',
      'website manager',
      'site manager',
      '管网站',
    ],
    fields: {
      name: 'serviceOwnerName',
      mobile: 'serviceOwnerMobile',
      email: 'serviceOwnerEmail',
      idNumber: 'serviceOwnerIdNumber',
      idType: 'serviceOwnerIdType',
    },
  },
  securityOfficer: {
    words: [
      '网络安全负责人',
      '安全负责人',
      '网安负责人',
      '安全员',
      '安全管理员',
      '管安全的',
      '负责安全的',
      '负责网络安全的',
      '网络安全这块',
      '安全这块',
      '网络安全归',
      '安全归',
      '信息安全员',
      'security officer',
    ],
    fields: {
      name: 'securityOfficerName',
      mobile: 'securityOfficerMobile',
      idNumber: 'securityOfficerIdNumber',
      idType: 'securityOfficerIdType',
      idFile: 'securityOfficerPhoto',
    },
  },
  emergencyContact: {
    words: ['应急联络人', '应急联系人', '紧急联系人', '紧急联络人', '联络人', 'emergency contact'],
    fields: { name: 'emergencyContactName', mobile: 'emergencyContactMobile' },
  },
  notice: { words: ['通知', '短信通知', '邮件通知'], fields: { mobile: 'notifyMobile', email: 'notifyEmail' } },
}

const attributes: Readonly<Record<Attribute, readonly string[]>> = {
  name: ['姓名', '名字', '叫', 'name'],
  mobile: ['手机号码', '手机号', '手机', '联系电话', '联系方式', '电话号码', '电话', '号码', 'tel', 'phone', 'mobile'],
  email: ['电子邮箱', '邮箱', '邮件', 'email', 'e-mail'],
  idNumber: ['身份证号码', '身份证号', '身份证', 'sfz', '证件号码', '证件号', '号码', '护照号', 'id', 'id number', 'passport number'],
  idType: ['证件类型', '证件种类', '证件'],
  idFile: ['证件照片', '身份证照片', '证件照'],
}

const subjects: readonly SubjectWords[] = [
  { words: ['域名'], fields: ['domainRealNameDate', 'domainExpiryDate', 'domainHolderName', 'domainRegistrar'] },
  { words: ['服务器', '云主机', '云服务器', '机器', 'ecs'], fields: ['resourceTermMonths', 'serverCount', 'serverIpRanges'] },
  { words: ['营业执照', '执照'], fields: ['organizerCertValidTo', 'organizerCertAddress'] },
  { words: ['身份证', 'sfz'], fields: ['principalIdValidFrom', 'principalIdValidTo'] },
  { words: ['等保', '测评'], fields: ['mlpsCertExpiry'] },
  { words: ['证书'], fields: ['tlsCertValidityDays'] },
  { words: ['日志'], fields: ['logRetentionMonths'] },
]

export const lexicon: Lexicon = {
  form,
  fields: withEnglish({
    ...routing,
    ...subject,
    ...people,
    ...site,
    ...access,
    ...security,
    ...dataExport,
    ...plan,
    ...consent,
    ...derived,
  }),
  roles,
  attributes,
  subjects,
  realms,
  told,
  brands,
  regions,
  nicknames,
  labels,
  latinPlaces,
  countries,
  surnames,
  notNames,
  commands,
  claims,
  concepts,
  topics,
  aims,
  stances,
  choices,
  topicsOfField,
  wants,
  needs,
  policy,
  moves,
  papers,
  changes,
  talk,
}
