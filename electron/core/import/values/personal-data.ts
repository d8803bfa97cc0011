import { cleanText } from './clean-text.ts'

export type PersonalKind = 'phone' | 'idNumber' | 'ip' | 'email' | 'plate' | 'name' | 'account' | 'address'

/** Headings under which personal data stand. `evidence`: the values must look like it too (电话接听及时性 is an item). */
const headings: readonly { readonly kind: PersonalKind; readonly pattern: RegExp }[] = [
  { kind: 'phone', pattern: /电话|手机|联系方式|传真|phone|mobile|^tel\b/i },
  { kind: 'idNumber', pattern: /身份证|证件号|护照/ },
  { kind: 'ip', pattern: /(^|来自)IP($|地址)|ip.?address/i },
  { kind: 'email', pattern: /邮箱|电子邮件|e-?mail/i },
  { kind: 'plate', pattern: /车牌/ },
  { kind: 'account', pattern: /微信|QQ号|昵称|openid|wechat/i },
  {
    kind: 'name',
    pattern: /^(客户|用户|车主|业主|受访者|联系人|被访人|您的)?(姓名|称呼|名字|尊姓大名)|^(full |first |last )?name$/i,
  },
  { kind: 'address', pattern: /(家庭|详细|通讯|联系|居住)地址|^地址$|^address$/i },
]

const values: readonly { readonly kind: PersonalKind; readonly pattern: RegExp }[] = [
  { kind: 'phone', pattern: /^(\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$/ },
  { kind: 'idNumber', pattern: /^[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dXx]$/ },
  { kind: 'ip', pattern: /^(\d{1,3}\.){3}\d{1,3}(\(.*\)|（.*）)?$/ },
  { kind: 'email', pattern: /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i },
  {
    kind: 'plate',
    pattern: /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\s]?[A-Z0-9]{5,6}$/,
  },
]

/** The kind of personal data a heading announces; null for none. */
export function personalHeading(heading: string): PersonalKind | null {
  return headings.find(({ pattern }) => pattern.test(cleanText(heading)))?.kind ?? null
}

/** The kind of personal data a value is; null for none. */
export function personalValue(text: string): PersonalKind | null {
  const bare = cleanText(text)
  return values.find(({ pattern }) => pattern.test(bare))?.kind ?? null
}
