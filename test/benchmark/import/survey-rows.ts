import { generator } from '../answers.ts'

/** Rows of a survey as an export has them: id, shops and groups in words, marks 1-5 with 3% blanks, a remark. */
export interface SurveyShape {
  readonly rows: number
  readonly segments: number
  readonly items: number
}

const words = [
  ['城东旗舰店', '望江店', '云桥路店', '南湖广场店', '青石巷店', '河西店', '开发区店', '北城店'],
  ['新客户', '老客户', '企业客户'],
  ['男', '女'],
  ['18-25岁', '26-35岁', '36-45岁', '46-55岁', '56岁及以上'],
  ['远岚E5', '远岚S7', '启悦X3', '星驰M6'],
  ['2023年第三季度', '2023年第四季度', '2024年第一季度', '2024年第二季度'],
]
const remarks = ['等待时间有点长', '服务顾问很耐心', '价格比上次贵了不少，希望提前说明', '整体满意，下次还来']

export function headings({ segments, items }: SurveyShape): string[] {
  const names = ['门店', '客户类型', '性别', '年龄段', '车型', '期次'].slice(0, segments)
  return ['编号', ...names, ...Array.from({ length: items }, (_, item) => `服务${item + 1}`), '意见']
}

export function* surveyRows({ rows, segments, items }: SurveyShape): Generator<(string | number | null)[]> {
  const random = generator(20_240_513)
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  for (let row = 0; row < rows; row++) {
    const level = random() * 2
    const marks = Array.from({ length: items }, () =>
      random() < 0.03 ? null : 1 + Math.min(4, Math.floor(level + random() * 3)),
    )
    const groups = words.slice(0, segments).map(pick)
    yield [String(row + 1).padStart(8, '0'), ...groups, ...marks, random() < 0.3 ? pick(remarks) : null]
  }
}
