import type { MissingKind } from '#shared/survey/variable.ts'
import { comparableText } from './comparable-text.ts'
import { longestValue } from './longest-value.ts'

/** What respondents, interviewers and survey sites write instead of an answer. */
const words: Readonly<Record<'blank' | 'skipped' | 'notApplicable' | 'refused', readonly string[]>> = {
  blank: [
    '(空)',
    '空',
    '-',
    '--',
    '---',
    '—',
    '——',
    '/',
    '\\',
    '未填',
    '未填写',
    '未作答',
    '未答',
    '未评价',
    '缺失',
    '空白',
    'null',
    'nil',
    'na',
    'n.a.',
    '#n/a',
    'nan',
    '.',
    'missing',
    'no answer',
    'blank',
  ],
  skipped: ['(跳过)', '跳过', '跳题', 'skipped', 'skip'],
  notApplicable: [
    '不适用',
    '不涉及',
    '未涉及',
    '未遇到',
    '未遇到此情况',
    '没遇到',
    '未发生',
    '未接触',
    '未使用',
    '未体验',
    '无此情况',
    '无此项',
    '无此服务',
    '不了解',
    '未经历',
    '没用过',
    '未用过',
    '没有用过',
    '没使用过',
    '未使用过',
    '没接触过',
    '未接触过',
    '没体验过',
    '未办理',
    '没办理过',
    '未办理过',
    '无此业务',
    'n/a',
    'not applicable',
    'not encountered',
    'does not apply',
    'none of these',
  ],
  refused: [
    '拒答',
    '拒绝回答',
    '不愿回答',
    '不便回答',
    '保密',
    'refused',
    'prefer not to say',
    'prefer not to answer',
    'declined',
  ],
}

/** Words by which somebody does not rate, and which in other columns are an answer (是否清楚). */
const doubts = new Set(['不清楚', '不知道', '不晓得', '记不清', "don't know", 'dont know', 'dk'].map(comparableText))

/**
 * Whether a text says that somebody cannot rate; to be asked of columns of marks only, and after their labels.
 *
 * @example isDoubt('不清楚') // true
 */
export function isDoubt(text: string): boolean {
  return text.length <= longestValue && doubts.has(comparableText(text))
}

const kinds = new Map<string, Exclude<MissingKind, 'invalid'>>(
  (['blank', 'skipped', 'notApplicable', 'refused'] as const).flatMap((kind) =>
    words[kind].map((word) => [comparableText(word), kind] as const),
  ),
)

/**
 * Which kind of non-answer a text is; null for an answer.
 *
 * @example missingWordKind('（跳过）') // 'skipped'
 */
export function missingWordKind(text: string): Exclude<MissingKind, 'invalid'> | null {
  if (text.length > longestValue) return null
  return kinds.get(comparableText(text)) ?? null
}
