import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, wordsOf } from '../hearing.ts'
import type { StateHeard } from './read-state.ts'

/** 没做, 还没弄呢: not done, without a word on what */
const bareUndone = /^(?:这个|那个|我们?|还|都|也|暂时|目前|现在|一直|从来)*(?:没|未)(?:有)?(?:做|弄|办|搞|开|过|的|呢|啊|吧)+$/
/** 没上线, 域名还没买: something was not done, whatever was asked */
const undone =
  /(?:没|未)(?:有)?(?:做|办|弄|搞|买|租|装|开|备|申请|注册|上线|上|签|建|设计|开始|动|装修|营业|开张|部署|发布|演|查|扫|测|培训|分)/
/** 没留, 没填: said of the answer itself */
const unwritten = /(?:没|未)(?:有)?(?:留|记|填|登记|写|提供|绑|印|配|设)/

/** Every one has these: that something was not done yet says nothing about them. */
const everyOneHas: ReadonlySet<string> = new Set([
  'personName',
  'personalIdNumber',
  'organizerCertNumber',
  'organisationName',
  'address',
  'mobile',
  'phone',
])

/** 没有 is a no, a nought or an empty list. */
const mayBeNone: ReadonlySet<string> = new Set(['boolean', 'upload', 'integer', 'number', 'personList', 'table', 'stringList'])

const ownPlace = /(?:在|放)(?:在|到)?(?:我们?|咱们?|自己|自家)?的?(?:公司|单位|办公室|家|店|厂|仓库)(?:里|楼上|楼下)?$/
const places: ReadonlySet<string> = new Set(['serverRegion', 'serverProvince', 'serverDistrict', 'serverCountry', 'accessMethod'])
const asksWhere = ({ key, kind }: FieldDefinition): boolean => kind === 'address' || places.has(key)

/** Can a no that was heard be about this field? `alone`: no other question is open, or the clause names this one. */
export function fitsState(field: FieldDefinition, heard: StateHeard, text: string, hearing: Hearing, alone: boolean): boolean {
  if (heard.withheld) return field.type !== 'boolean' && field.type !== 'enum' && field.type !== 'multiEnum'
  // 服务器就放公司: where it stands, asked for, is no putting off
  if (heard.state === 'later' && asksWhere(field) && ownPlace.test(text)) return false
  if (heard.state !== 'notApplicable') return true
  const words = wordsOf(hearing, field.key)
  // 头一回弄,啥都没有: whoever writes wants something and is somebody
  if (field.key === 'filingScenario' || field.key === 'organizerNature') return false
  // 没有英文: nothing is said of the district
  if (field.type === 'divisionCode' && heard.state === 'notApplicable' && !/区|县|^(?:没有?|无)[的啊呢吧]?$/.test(text.trim())) return false
  // consent is refused by a refusal only
  if (words.explicit) return false
  // 没有 to several questions at once: which of them stay empty is asked, not guessed
  if (heard.bare && !alone && words.none === undefined && !field.optional && !mayBeNone.has(field.type)) return false
  // 网站还没开通, beside other questions: the words of this one
  if (words.notApplicable?.test(text)) return true
  const deed = heard.loose || undone.test(text)
  if (!deed || unwritten.test(text)) return true
  if (everyOneHas.has(field.kind ?? '') || field.type === 'phone' || field.type === 'email') return false
  if ((field.type === 'enum' || field.type === 'multiEnum') && words.none === undefined) return false
  return alone || bareUndone.test(text.trim())
}
