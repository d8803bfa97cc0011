import type { PersonalKind } from '#shared/survey/import-mapping.ts'
import { cleanText } from './clean-text.ts'
import { isIdNumber } from './id-number.ts'
import { longestValue } from './longest-value.ts'
import { phonePattern, platePattern } from './personal-patterns.ts'

/** What a whole column or a whole cell can be; within longer texts see `privacy/mask-within-text.ts`. */
export type ColumnKind = Exclude<PersonalKind, 'freeText'>

/** Headings under which personal data stand. Marks beneath them are no personal data (电话接听及时性 is an item). */
const headings: readonly { readonly kind: ColumnKind; readonly pattern: RegExp }[] = [
  { kind: 'phone', pattern: /电话|手机|联系方式|传真|phone|mobile|^tel\b/i },
  { kind: 'idNumber', pattern: /身份证|证件号|护照|id.?card|passport/i },
  { kind: 'ip', pattern: /(^|来自)IP($|地址)|ip.?address/i },
  { kind: 'email', pattern: /邮箱|电子邮件|e-?mail/i },
  { kind: 'plate', pattern: /车牌|licen[cs]e.?plate|plate.?number/i },
  { kind: 'account', pattern: /微信|QQ号|昵称|openid|wechat/i },
  {
    kind: 'name',
    pattern:
      /^(客户|用户|车主|业主|受访者|受访人|联系人|被访人|被访者|填写人|填表人|投保人|被保险人|户主|您的)?(姓名|称呼|名字|尊姓大名)$|^(客户|用户|车主|业主|联系人|户主)$|^(full |first |last )?name$/i,
  },
  { kind: 'address', pattern: /(家庭|详细|通讯|联系|居住|收货)地址|^地址$|^(home |postal |mailing )?address$/i },
]

const values: readonly { readonly kind: ColumnKind; readonly is: (text: string) => boolean }[] = [
  { kind: 'phone', is: (text) => wholePhone.test(text) },
  { kind: 'idNumber', is: isIdNumber },
  { kind: 'ip', is: isIp },
  { kind: 'email', is: (text) => /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(text) },
  { kind: 'plate', is: (text) => wholePlate.test(text) },
  // The names that WeChat itself gives: of an account, and of a follower to an official account.
  { kind: 'account', is: (text) => /^wxid_[a-z0-9]{8,}$/i.test(text) || /^o[\w-]{27}$/.test(text) },
]

const wholePhone = new RegExp(`^(?:${phonePattern})$`)
const wholePlate = new RegExp(`^(?:${platePattern})$`)

/** The kind of personal data a heading announces; null for none. */
export function personalHeading(heading: string): ColumnKind | null {
  if (heading.length > longestValue) return null
  return headings.find(({ pattern }) => pattern.test(cleanText(heading)))?.kind ?? null
}

/** The kind of personal data a value is; null for none. */
export function personalValue(text: string): ColumnKind | null {
  // Nothing personal that is known by its form is shorter than a plate, and most cells of a survey are.
  if (text.length < 7 || text.length > longestValue) return null
  const bare = cleanText(text).normalize('NFKC')
  return values.find(({ is }) => is(bare))?.kind ?? null
}

/** An address of version 4, with the region that 问卷星 writes behind it. */
function isIp(text: string): boolean {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(\(.*\)|（.*）)?$/.exec(text)
  return parts?.slice(1, 5).every((part) => Number(part) <= 255) ?? false
}
