import type { Text } from '../language.ts'

/** The part of the report on comments that were given codes. */
export const commentTexts = {
  title: { 'zh-CN': '意见归类与高频词：{variable}', en: 'Comments by code: {variable}' },
  coded: {
    'zh-CN':
      '“{variable}”共收到 {comments} 条意见，已归类 {coded} 条；提到最多的是“{code}”（{count} 条，占 {share}）。',
    en: '“{variable}” has {comments} comments, {coded} of them coded; most are about “{code}” ({count}, {share}).',
  },
  codes: { 'zh-CN': '“{variable}”的意见归类', en: 'Comments on “{variable}” by code' },
  group: { 'zh-CN': '类目', en: 'Group' },
  code: { 'zh-CN': '编码', en: 'Code' },
  count: { 'zh-CN': '意见数', en: 'Comments', statistic: 'count' },
  share: { 'zh-CN': '占全部意见', en: 'Share of comments', statistic: 'percentOfCases' },
  others: {
    'zh-CN': '另有 {n} 个编码提到的意见较少，未列出。',
    en: '{n} more {n|code|codes}, of fewer comments, {n|is|are} not listed.',
  },
  note: {
    'zh-CN': '注：一条意见可以有几个编码，各占比之和可以超过 100%。',
    en: 'A comment may have several codes, so that shares may add up to more than 100%.',
  },
  cloud: { 'zh-CN': '“{variable}”的高频词', en: 'Frequent words of “{variable}”' },
  cloudDescription: {
    'zh-CN': '字越大，提到的意见越多：{words}。',
    en: 'The larger a word, the more comments mention it: {words}.',
  },
} as const satisfies Record<string, Text & { readonly statistic?: string }>
