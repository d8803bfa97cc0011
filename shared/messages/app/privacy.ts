import type { Text } from '../language.ts'

export const privacyTexts = {
  title: { 'zh-CN': '个人信息', en: 'Personal data' },
  treatment: { 'zh-CN': '处理方式', en: 'Storage' },
  hint: {
    'zh-CN': '写入项目文件之前处理。脱敏后仍能看出重复：同一号码的代号相同，但无法还原。',
    en: 'Treated before anything is written to the project file. Duplicates stay findable: the same number gets the same name, which cannot be turned back.',
  },
  dropText: {
    'zh-CN': '脱敏只遮盖文字里的号码，其余原文保留。',
    en: 'Only the numbers within the text are masked; the rest stays as written.',
  },
  columns: { 'zh-CN': '个人信息', en: 'Personal' },
} as const satisfies Record<string, Text>

export const privacyTreatmentTexts = {
  mask: { 'zh-CN': '脱敏（推荐）', en: 'Masked (recommended)' },
  keep: { 'zh-CN': '原样保留', en: 'As it is' },
  drop: { 'zh-CN': '不导入', en: 'Not at all' },
} as const satisfies Record<string, Text>

export const personalKindTexts = {
  phone: { 'zh-CN': '电话', en: 'Telephone' },
  idNumber: { 'zh-CN': '证件号码', en: 'ID card number' },
  ip: { 'zh-CN': 'IP 地址', en: 'IP address' },
  email: { 'zh-CN': '电子邮箱', en: 'E-mail' },
  plate: { 'zh-CN': '车牌', en: 'Number plate' },
  name: { 'zh-CN': '姓名', en: 'Name' },
  account: { 'zh-CN': '微信/账号', en: 'WeChat/account' },
  address: { 'zh-CN': '地址', en: 'Address' },
  freeText: { 'zh-CN': '文字中的号码', en: 'Numbers within text' },
} as const satisfies Record<string, Text>
