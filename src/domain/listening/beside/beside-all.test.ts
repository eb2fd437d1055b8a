import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

type Values = Readonly<Record<string, Json>>

const filer = ['principalName', 'principalMobile', 'principalEmergencyPhone', 'principalEmail', 'consentSensitive']
const charge = ['legalRepName', 'principalIsLegalRep', 'serviceOwnerSameAsPrincipal']
const domain = ['domainRegistrar', 'domainHolderName', 'domainRealNameDate', 'domainExpiryDate', 'resourceTermMonths']

test.each<[said: string, asking: readonly string[], some: Values, none: readonly string[]]>([
  [
    '谭示例 18674830915 打我老婆13787241163 tan@lawei-demo.com 同意\n哦对网站是小龚管,龚样例,邮箱gong@lawei-demo.com',
    filer,
    { principalEmail: 'tan@lawei-demo.com' },
    [],
  ],
  [
    '外甥在西部数码买的,十月十五号弄好的实名。买了三年,到2029年10月13号',
    domain,
    { domainExpiryDate: '2029-10-13' },
    ['resourceTermMonths'],
  ],
  [
    '有隐私政策,有单独同意,收姓名和手机',
    ['personalInfoCategories', 'piplMeasures'],
    { piplMeasures: ['privacyPolicy', 'separateConsent'] },
    ['separateConsent'],
  ],
  [
    '上级主管是区人社局,洛阳市西工区人力资源和社会保障局',
    ['investorOrSuperior'],
    { investorOrSuperior: '洛阳市西工区人力资源和社会保障局' },
    [],
  ],
  [
    '我们院长,宫示例。负责人写院长,他就是法人。院长说网站负责人写我',
    charge,
    { legalRepName: '宫示例', principalIsLegalRep: true, serviceOwnerSameAsPrincipal: false },
    [],
  ],
  [
    '我就是,我叫芦示例 法人也是我,负责人也是我 网站我可管不了,教务上的小阎管',
    charge,
    { principalIsLegalRep: true, serviceOwnerSameAsPrincipal: false },
    [],
  ],
  ['12月8号再交', ['vulnScanTool'], {}, ['vulnScanTool']],
  [
    '国内的,长期,不是,网站我来管,厂办座机0317-8265540,阿里云',
    ['serverRegion', 'organizerCertValidTo', 'serviceOwnerSameAsPrincipal', 'principalEmergencyPhone', 'accessProviderName'],
    { serviceOwnerSameAsPrincipal: false, principalEmergencyPhone: '0317-8265540' },
    [],
  ],
  ['服务器双十一便宜,买的是三年', ['resourceTermMonths', 'serverCount'], { resourceTermMonths: 36 }, ['serverCount']],
])('%s', (said, asking, some, none) => {
  const told = stored(hear(said, { asking }))
  expect(told).toMatchObject(some)
  for (const field of none) expect(told).not.toHaveProperty(field)
})
