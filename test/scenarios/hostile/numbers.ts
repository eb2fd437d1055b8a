import type { Attack } from './attack.ts'

/** Values that no clerk would write into the form. */
export const numbers: readonly Attack[] = [
  { name: 'a number beyond all numbers', asked: 'access', say: '一共1e400台服务器' },
  { name: 'hundreds of millions of hundreds of millions', asked: 'access', say: '资源租期九千九百亿亿年' },
  { name: 'a figure of four hundred digits', asked: 'access', say: `注册资本${'9'.repeat(400)}元` },
  { name: 'no number', asked: 'access', say: '资源租期NaN个月' },
  { name: 'infinity', asked: 'access', say: '资源租期Infinity个月' },
  { name: 'a negative term', asked: 'access', say: '资源租期-12个月' },
  { name: 'a private address', asked: 'access', say: 'IP是192.168.1.1' },
  { name: 'the address of the machine itself', asked: 'access', say: 'IP是127.0.0.1' },
  { name: 'the address of a metadata service', asked: 'access', say: 'IP是169.254.169.254' },
  { name: 'an address out of range', asked: 'access', say: 'IP是256.300.1.999' },
  { name: 'every address there is', asked: 'access', say: 'IP是0.0.0.0/0' },
  { name: 'a range from end to start', asked: 'access', say: 'IP是121.40.1.20-121.40.1.10' },
  { name: 'an address of examples', asked: 'access', say: 'IP是2001:db8::1' },
  { name: 'a local domain', asked: 'site', say: '域名是localhost' },
  { name: 'a domain of one suffix', asked: 'site', say: '域名是com.cn' },
  { name: 'a domain with a path up', asked: 'site', say: '域名是../../etc/passwd' },
  { name: 'a script as the home page', asked: 'site', say: '首页javascript:alert(1)//example.com' },
  { name: 'a file as the home page', asked: 'site', say: '首页file:///etc/passwd' },
  { name: 'a credit code of zeros', asked: 'subject', say: '信用代码000000000000000000' },
  { name: 'a phone of one digit repeated', asked: 'contact', say: '手机11111111111' },
  {
    name: 'a mailbox with a line break',
    asked: 'contact',
    say: '邮箱ye@example.com\r\nBcc: everybody@example.com',
    stores: { principalEmail: 'ye@example.com', serviceOwnerEmail: 'ye@example.com' },
  },
]
