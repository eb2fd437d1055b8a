import { expect, test } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'

const known = {
  organizerCertNumber: '91520328MA6DL34757',
  organizerCertAddress: '贵州省遵义市湄潭县示例镇茶香街21号',
  organizerCertType: 'businessLicense',
  serverCount: 2,
  serverIpRanges: ['121.36.151.51'],
}
const changed = (text: string) => hear(text, { known, asking: ['vulnScanTool'] }).fills.map(({ field }) => field)

test.each(['执照号码后四位是4775', '安全负责人身份证给错了,那是我的'])('%s: nothing else is put forward for it', text => {
  expect(changed(text)).toEqual([])
})

test('还有一台 tells an address more, not how many there are', () => {
  expect(changed('服务器还有一台IP是121.36.151.60')).toEqual(['serverIpRanges'])
})
